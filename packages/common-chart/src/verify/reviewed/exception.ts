/** Something that a rule refuses, and that was looked at and found right. */
export interface Exception {
  /** The component that has it. */
  readonly component: string;
  /** What it has, as the rule words it. */
  readonly what: string;
  readonly reason: string;
}

/** An exception that a rule takes, or the ones that no longer are any. */
export interface Sifted<Finding> {
  /** What no exception covers. */
  readonly unreviewed: readonly Finding[];
  /** Exceptions for components of the cluster that have nothing of the kind any more. */
  readonly stale: readonly Exception[];
}

/** Takes from some findings what is reviewed. */
export function sift<Finding extends Pick<Exception, 'component' | 'what'>>(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  components: ReadonlySet<string>,
): Sifted<Finding> {
  const covers = (exception: Exception, finding: Finding): boolean =>
    exception.component === finding.component && exception.what === finding.what;
  return {
    unreviewed: findings.filter((finding) => !exceptions.some((exception) => covers(exception, finding))),
    stale: exceptions.filter(
      (exception) => components.has(exception.component) && !findings.some((finding) => covers(exception, finding)),
    ),
  };
}

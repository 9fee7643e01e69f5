import type { ClusterModel } from './cluster-model.ts';

/** One thing that is wrong in a rendered cluster. */
export interface RuleProblem {
  readonly component: string;
  /** `Kind namespace/name`, or `values` for what stands in a chart's values. */
  readonly object: string;
  /** The path of the field. */
  readonly field: string;
  /** What is wrong with the value; what to do. */
  readonly message: string;
}

/** What a rule found. */
export interface RuleOutcome {
  /** How many things were looked at, so that "no problem" can be told from "nothing checked". */
  readonly checked: number;
  readonly problems: readonly RuleProblem[];
  /** How many things could not be looked at, because what a chart makes of them is not known. @default 0 */
  readonly skipped?: number;
  /** What is worth knowing and breaks nothing. @default [] */
  readonly warnings?: readonly RuleProblem[];
}

/** A small named check of a whole cluster. */
export interface Rule {
  /** Kebab-case, as the file is named. */
  readonly name: string;
  /** What is proved, in a sentence. */
  readonly summary: string;
  /** Why it matters, and how to mend what it finds: the text of `--explain`. */
  readonly explanation: string;
  readonly check: (model: ClusterModel) => RuleOutcome | Promise<RuleOutcome>;
}

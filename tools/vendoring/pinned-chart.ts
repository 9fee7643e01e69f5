/** An upstream chart at one version, as an umbrella chart names it. */
export interface PinnedChart {
  readonly name: string;
  readonly version: string;
  /** The chart repository (`https://…`) or OCI registry (`oci://…`), without the chart's name. */
  readonly source: string;
}

/** Whether two pins are of one chart, version and source. */
export function samePin(a: PinnedChart, b: PinnedChart): boolean {
  return a.name === b.name && a.version === b.version && a.source === b.source;
}

/** The order of pins in lists: by name, then version, then source. */
export function comparePins(a: PinnedChart, b: PinnedChart): number {
  const [left, right] = [a, b].map(({ name, version, source }) => [name, version, source].join('\0'));
  return left! < right! ? -1 : left === right ? 0 : 1;
}

/** The pins without repetition, in order. */
export function distinctPins<Pin extends PinnedChart>(pins: readonly Pin[]): Pin[] {
  return pins.filter((pin, index) => pins.findIndex((other) => samePin(pin, other)) === index).sort(comparePins);
}

/** What Helm calls the archive of a chart in the `charts` folder of another. */
export function archiveName({ name, version }: PinnedChart): string {
  return `${name}-${version}.tgz`;
}

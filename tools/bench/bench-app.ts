/** What differs between the applications of the benchmark; everything else is the same in all of them. */
export interface BenchApp {
  readonly name: string;
  readonly layer: string;
  /** What the cluster says of it: one in five has more pods than the default. */
  readonly replicas: number | undefined;
  /** The application that this one waits for and calls; the first of each layer calls itself. */
  readonly upstream: string;
}

const layerCount = 5;
const teamSize = 10;
const tunedEach = 5;

/** The applications of one run, in layers of equal size; in each team of ten, nine wait for the first. */
export function benchApps(count: number): BenchApp[] {
  const perLayer = Math.ceil(count / layerCount);
  const name = (index: number): string => `app-${String(index).padStart(4, '0')}`;
  return Array.from({ length: count }, (_, index) => ({
    name: name(index),
    layer: `layer-${Math.floor(index / perLayer)}`,
    replicas: index % tunedEach === 0 ? 3 : undefined,
    upstream: name(index - (index % teamSize)),
  }));
}

/** What a measured Node process says of itself, as one line of JSON. */
export interface OwnTime {
  /** Of the work alone, without the start of Node and the loading of modules. */
  readonly milliseconds: number;
  /** The highest that the process's memory ever was. */
  readonly megabytes: number;
}

/** Does the work of a measured process and prints what it took. */
export function reportOwnTime(work: () => void): void {
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  const own: OwnTime = { milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(own));
}

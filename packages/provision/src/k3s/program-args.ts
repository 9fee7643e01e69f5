/** Arguments of a program inside K3s, as its configuration file takes them: sorted, so that their order tells nothing. */
export function programArgs(args: Readonly<Record<string, string | number | boolean | undefined>>): string[] {
  return Object.entries(args)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}

/** Feature gates, as every program of Kubernetes takes them; nothing when there are none. */
export function featureGatesArg(gates: readonly string[]): string | undefined {
  return gates.length === 0 ? undefined : gates.map((gate) => `${gate}=true`).join(',');
}

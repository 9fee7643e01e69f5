import { badPortName, badPortNumber, portNumberTwice } from '../model/errors.ts';

/** The protocols that a port of a pod or a Service may speak. */
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** A port as its problems are found: by name, number and protocol. */
export interface NamedPort {
  readonly name: string;
  readonly number: number;
  readonly protocol: Protocol;
}

function isPortName(name: string): boolean {
  return name.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name);
}

/** Whether the number is one that a port can have. */
function isPortNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 65535;
}

/** What the API server would refuse in these ports; `owner` says whose they are. */
export function portProblems(owner: string, ports: readonly NamedPort[]): string[] {
  const problems: string[] = [];
  const taken = new Map<string, string>();
  for (const { name, number, protocol } of ports) {
    if (!isPortName(name)) problems.push(badPortName(owner, name));
    if (!isPortNumber(number)) problems.push(badPortNumber(owner, name, number));
    const first = taken.get(`${protocol} ${number}`);
    if (first === undefined) taken.set(`${protocol} ${number}`, name);
    else problems.push(portNumberTwice(owner, first, name, number));
  }
  return problems;
}

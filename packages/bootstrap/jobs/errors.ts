/** A job that cannot go on; its message is all that there is to say. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
}

export const argumentIsMissing = (name: string): string => `--${name} is missing; give it a value`;

export const requestFailed = (what: string, status: number, body: string): string =>
  `${what} was answered with ${status}: ${body.trim().slice(0, 300) || 'no text'}`;

export const loginFailed = (role: string, status: number): string =>
  `role '${role}' cannot sign in (${status}); run first-day, which writes it`;

export const nothingIsGranted = (): string => 'no ConfigMap says what may be read; not one policy is removed for that';

export const roleIsNoJson = (reason: string): string => `has a role.json that is not JSON: ${reason}`;

export const roleIsIncomplete = (): string =>
  'has a role.json without name, accounts, audience or token_ttl; give it all of them';

export const roleIsBoundElsewhere = (namespace: string): string =>
  `binds its role outside of namespace '${namespace}'; a ConfigMap speaks for its own namespace only`;

export const accountIsPattern = (account: string): string => `binds account '${account}'; name accounts one by one`;

export const policyIsNoReading = (line: string): string =>
  `has the line '${line}'; a policy holds paths without patterns, each with capabilities = ["read"]`;

export const policyIsOutside = (path: string, mount: string): string =>
  `lets read '${path}', which is not below ${mount}/data/; leave it out`;

export const rolesDiffer = (role: string, other: string): string =>
  `describes role '${role}' otherwise than ${other}; let them agree`;

export const roleIsOfSomebodyElse = (role: string): string =>
  `asks for role '${role}', which has policies that come from no ConfigMap; take another name`;

export const grantsAreRefused = (problems: readonly string[]): string =>
  `${problems.length} ConfigMaps were refused:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;

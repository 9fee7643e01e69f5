import {
  JobFailure,
  accountIsPattern,
  policyIsNoReading,
  policyIsOutside,
  roleIsBoundElsewhere,
  roleIsIncomplete,
  roleIsNoJson,
} from './errors.ts';

/** A ConfigMap, as far as it is read here. */
export interface ConfigMap {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly data?: Readonly<Record<string, string>>;
}

/** A role of the Kubernetes authentication. */
export interface Role {
  readonly name: string;
  readonly bound_service_account_names: readonly string[];
  readonly bound_service_account_namespaces: readonly string[];
  readonly audience: string;
  readonly token_ttl: string;
}

/** What one ConfigMap asks for. */
export interface Grant {
  /** The name of the policy, and of nothing else: a namespace has no dot in it. */
  readonly policy: string;
  readonly text: string;
  readonly role: Role;
}

/** What the names of all policies begin with that come from ConfigMaps. */
export const policyPrefix = 'cluster.';

/** The name of a ConfigMap's policy. */
export function policyName({ metadata: { namespace, name } }: ConfigMap): string {
  return `${policyPrefix}${namespace}.${name}`;
}

/**
 * What a ConfigMap asks for, if it may: to read single paths below the mount, as accounts of its own namespace.
 *
 * @throws {JobFailure} when it asks for anything else.
 */
export function grantOf(configMap: ConfigMap, mount: string): Grant {
  const { data = {}, metadata } = configMap;
  const text = data['policy.hcl'] ?? '';
  checkPolicy(text, mount);
  return { policy: policyName(configMap), text, role: roleOf(data['role.json'] ?? '', metadata.namespace) };
}

function checkPolicy(text: string, mount: string): void {
  const lines = text.split('\n').filter((line) => line !== '');
  const shapes = [/^path "([^"*+\\]+)" \{$/, /^ {2}capabilities = \["read"\]$/, /^\}$/] as const;
  for (const [index, line] of lines.entries()) {
    const found = shapes[index % 3]!.exec(line);
    if (found === null) throw new JobFailure(policyIsNoReading(line));
    const [, path] = found;
    if (path !== undefined && !path.startsWith(`${mount}/data/`)) throw new JobFailure(policyIsOutside(path, mount));
  }
  if (lines.length === 0 || lines.length % 3 !== 0) throw new JobFailure(policyIsNoReading(lines.at(-1) ?? ''));
}

function roleOf(text: string, namespace: string): Role {
  const given = parsed(text);
  const { name, audience, token_ttl, bound_service_account_names, bound_service_account_namespaces } = given;
  const isComplete = [name, audience, token_ttl].every((value) => typeof value === 'string' && value !== '');
  const accounts = isTexts(bound_service_account_names) ? bound_service_account_names : [];
  if (!isComplete || accounts.length === 0) throw new JobFailure(roleIsIncomplete());
  if (JSON.stringify(bound_service_account_namespaces) !== JSON.stringify([namespace])) {
    throw new JobFailure(roleIsBoundElsewhere(namespace));
  }
  const pattern = accounts.find((account) => account.includes('*'));
  if (pattern !== undefined) throw new JobFailure(accountIsPattern(pattern));
  return {
    name: name as string,
    bound_service_account_names: accounts,
    bound_service_account_namespaces: [namespace],
    audience: audience as string,
    token_ttl: token_ttl as string,
  };
}

function parsed(text: string): Partial<Record<keyof Role, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    throw new JobFailure(roleIsNoJson(error instanceof Error ? error.message : String(error)));
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

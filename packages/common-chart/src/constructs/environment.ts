import type { IEnvFromSource } from 'kubernetes-models/v1/EnvFromSource';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { badEnvName } from '../model/errors.ts';
import type { Fields } from './defined.ts';

/**
 * The value of one environment variable: a text, one key of a Secret or ConfigMap, a field of the pod, or a resource of
 * the container.
 */
export type EnvValue =
  | string
  | { readonly secret: string; readonly key: string; readonly optional?: boolean | undefined }
  | { readonly configMap: string; readonly key: string; readonly optional?: boolean | undefined }
  | { readonly field: string }
  | { readonly resource: string; readonly divisor?: string | undefined };

/** All keys of a Secret or ConfigMap, as environment variables. */
export type EnvSource =
  | { readonly secret: string; readonly prefix?: string | undefined; readonly optional?: boolean | undefined }
  | { readonly configMap: string; readonly prefix?: string | undefined; readonly optional?: boolean | undefined };

function envVar(name: string, value: EnvValue): Fields<IEnvVar> {
  if (typeof value === 'string') return { name, value };
  if ('field' in value) return { name, valueFrom: { fieldRef: { fieldPath: value.field } } };
  if ('resource' in value) {
    return { name, valueFrom: { resourceFieldRef: { resource: value.resource, divisor: value.divisor } } };
  }
  const { key, optional } = value;
  if ('secret' in value) return { name, valueFrom: { secretKeyRef: { name: value.secret, key, optional } } };
  return { name, valueFrom: { configMapKeyRef: { name: value.configMap, key, optional } } };
}

/** The `env` of a container, in the order given: a later variable may refer to an earlier one. */
export function environment(
  env: Readonly<Record<string, EnvValue | undefined>> | undefined,
): readonly Fields<IEnvVar>[] | undefined {
  if (env === undefined) return undefined;
  return Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [envVar(name, value)]));
}

/** The `envFrom` of a container; of equal keys the later source wins. */
export function environmentSources(
  sources: readonly EnvSource[] | undefined,
): readonly Fields<IEnvFromSource>[] | undefined {
  return sources?.map((source) => {
    const { prefix, optional } = source;
    if ('secret' in source) return { prefix, secretRef: { name: source.secret, optional } };
    return { prefix, configMapRef: { name: source.configMap, optional } };
  });
}

/** What the API server would refuse in the environment of a container. */
export function environmentProblems(container: string, env: Readonly<Record<string, unknown>> = {}): string[] {
  return Object.keys(env)
    .filter((name) => !/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name))
    .map((name) => badEnvName(container, name));
}

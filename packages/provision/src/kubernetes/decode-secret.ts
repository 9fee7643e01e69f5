import type { KubernetesObject } from './kubernetes-object.ts';

/** The keys of a Secret as texts. */
export function decodeSecret(secret: KubernetesObject): Readonly<Record<string, string>> {
  const data = (secret['data'] ?? {}) as Readonly<Record<string, string>>;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

import type { Construct } from 'constructs';
import { badConfigMapKey, configMapKeyTwice, configMapTooLarge } from '../model/errors.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'ConfigMap', namespaced: true };

/** Texts that pods read. */
export interface ConfigMapProps extends ObjectMetadata {
  /** @default - none */
  readonly data?: Readonly<Record<string, string>> | undefined;
  /** In base64. @default - none */
  readonly binaryData?: Readonly<Record<string, string>> | undefined;
  /** Whether it never changes: a new content needs a new name. @default false */
  readonly immutable?: boolean | undefined;
}

const limit = 1024 * 1024;

function problemsOf({ data = {}, binaryData = {} }: ConfigMapProps): string[] {
  const keys = [...Object.keys(data), ...Object.keys(binaryData)];
  const bytes = [...Object.values(data), ...Object.values(binaryData)].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    0,
  );
  return [
    ...keys.filter((key) => !/^(?!\.\.?$)[-._a-zA-Z0-9]{1,253}$/.test(key)).map(badConfigMapKey),
    ...Object.keys(data)
      .filter((key) => Object.hasOwn(binaryData, key))
      .map(configMapKeyTwice),
    ...(bytes > limit ? [configMapTooLarge(bytes)] : []),
  ];
}

/**
 * A ConfigMap.
 *
 * @throws {Problems} with its bad keys, and when it is too large.
 */
export class ConfigMap extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ConfigMapProps) {
    const { data, binaryData, immutable } = props;
    super(scope, name, kind, props, { data, binaryData, immutable }, problemsOf(props));
  }
}

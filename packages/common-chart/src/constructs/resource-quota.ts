import type { Construct } from 'constructs';
import type { IResourceQuotaSpec } from 'kubernetes-models/v1/ResourceQuotaSpec';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'ResourceQuota', namespaced: true };

/** What all objects of a namespace may ask for together. */
export interface ResourceQuotaProps extends ObjectMetadata {
  /** By resource, for example `requests.memory: 6Gi` or `pods: 20`. */
  readonly hard: Readonly<Record<string, string | number>>;
  /** Which pods count. @default - all of them */
  readonly scopes?: Fields<IResourceQuotaSpec>['scopes'];
  /** @default - all of them */
  readonly scopeSelector?: Fields<IResourceQuotaSpec>['scopeSelector'];
}

/** A ResourceQuota. */
export class ResourceQuota extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ResourceQuotaProps) {
    const { hard, scopes, scopeSelector } = props;
    const spec: Fields<IResourceQuotaSpec> = { hard, scopes, scopeSelector };
    super(scope, name, kind, props, { spec }, Object.keys(hard).length === 0 ? [emptyField('hard')] : []);
  }
}

import type { Construct } from 'constructs';
import type { ISubject } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Subject';
import { ComponentScope } from './component-scope.ts';
import type { Fields } from './defined.ts';

/** Who is given a role. */
export type Subject =
  | {
      readonly serviceAccount: string;
      /** @default - the component's namespace */ readonly namespace?: string | undefined;
    }
  | { readonly user: string }
  | { readonly group: string };

const apiGroup = 'rbac.authorization.k8s.io';

/** The `subjects` of a binding that lives in `scope`. */
export function subjects(scope: Construct, given: readonly Subject[]): readonly Fields<ISubject>[] {
  const component = ComponentScope.find(scope)?.componentNamespace;
  return given.map((subject) => {
    if ('user' in subject) return { apiGroup, kind: 'User', name: subject.user };
    if ('group' in subject) return { apiGroup, kind: 'Group', name: subject.group };
    return { kind: 'ServiceAccount', name: subject.serviceAccount, namespace: subject.namespace ?? component };
  });
}

import { type ApiObject, App } from 'cdk8s';
import { ComponentScope } from '../src/constructs/component-scope.ts';
import type { ContainerProps } from '../src/constructs/container.ts';

/** A scope as the `manifests` function of a component receives it. */
export function exampleScope(): ComponentScope {
  return new ComponentScope(new App(), {
    component: 'grafana',
    namespace: 'monitoring',
    labels: { 'app.kubernetes.io/name': 'grafana', 'app.kubernetes.io/part-of': 'observability' },
  });
}

/** The least that a container may be. */
export const exampleContainer: ContainerProps = {
  image: 'registry.example.com/web:1.4.2',
  resources: { cpu: '50m', memory: '128Mi' },
};

/** What a construct renders to. */
export function rendered(object: ApiObject): unknown {
  return object.toJson();
}

/** A field of what was rendered, by its path from there, such as `spec.rules.0.host`. */
export function field(object: unknown, path: string): unknown {
  return path.split('.').reduce((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], object);
}

import { App } from 'cdk8s';
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

import { resourceRequirements, toYaml } from '@lumie-infra/common-chart';

/** What is changed in a Deployment of a release. */
export interface DeploymentChange {
  readonly name: string;
  readonly namespace: string;
  readonly container: string;
  readonly resources: { readonly cpu: string; readonly memory: string };
  readonly priorityClassName: string;
  /** All arguments of the container. @default - those of the release */
  readonly args?: readonly string[];
}

/** A patch that gives a Deployment of a release our resources and priority; null takes the release's limit of CPU away. */
export function deploymentPatch({ name, namespace, container, resources, priorityClassName, args }: DeploymentChange) {
  const { requests, limits } = resourceRequirements(resources);
  return toYaml({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      template: {
        spec: {
          priorityClassName,
          containers: [
            {
              name: container,
              resources: { requests, limits: { cpu: null, ...limits } },
              ...(args === undefined ? {} : { args }),
            },
          ],
        },
      },
    },
  });
}

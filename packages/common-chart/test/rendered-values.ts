import type { Manifest } from '../src/model/plan.ts';
import { renderCommonValues } from '../src/values/index.ts';

/** The release of every test of the values contract. */
export const release = { release: 'shop', namespace: 'shops' };

/** Values with nothing but what a test adds: the workload is turned off. */
export const bare = { deployment: { enabled: false }, service: { enabled: false }, ingress: { enabled: false } };

/** The objects of what stands below `common`. */
export function render(common: unknown): Manifest[] {
  return renderCommonValues({ common }, release);
}

/** The objects of one kind. */
export function renderKind(kind: string, common: unknown): Manifest[] {
  return render(common).filter((object) => object.kind === kind);
}

/** A Deployment as far as tests look into it. */
export interface DeploymentManifest extends Manifest {
  readonly spec: {
    readonly replicas?: number;
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: Readonly<Record<string, unknown>> & {
        readonly containers: readonly Readonly<Record<string, unknown>>[];
      };
    };
    readonly [field: string]: unknown;
  };
}

/** The only Deployment of what stands below `common`. */
export function renderDeployment(common: unknown): DeploymentManifest {
  return renderKind('Deployment', common)[0] as unknown as DeploymentManifest;
}

/** The fields of that Deployment's pods. */
export function renderPod(common: unknown): Readonly<Record<string, unknown>> {
  return renderDeployment(common).spec.template.spec;
}

/** The fields of that Deployment's container. */
export function renderContainer(common: unknown): Readonly<Record<string, unknown>> {
  return renderDeployment(common).spec.template.spec.containers[0]!;
}

/** The problems of what stands below `common`, one a line, without the heading. */
export function problemsOf(common: unknown): string {
  try {
    render(common);
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .join('\n');
  }
  return 'none';
}

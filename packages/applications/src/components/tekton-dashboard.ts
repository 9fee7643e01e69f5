import { ConsoleService, defineComponent } from '@lumie-infra/common-chart';
import { priorityClassNames, priorityClasses } from '@lumie-infra/platform';
import { deploymentPatch } from '../tekton/deployment-patch.ts';
import { versions } from '../upstream-versions.ts';
import { tektonPipeline } from './tekton-pipeline.ts';

const name = 'tekton-dashboard';
const port = 9097;
const pods = { 'app.kubernetes.io/name': 'dashboard', 'app.kubernetes.io/part-of': name } as const;
const image = versions.image('tekton-dashboard');

/** Pipelines and their runs in a browser. It asks nobody who they are, so it can change nothing. */
export const tektonDashboard = defineComponent({
  name,
  namespace: tektonPipeline,
  releases: {
    urls: versions.release('tekton-dashboard'),
    images: [{ source: image, image: 'dashboard' }],
    patches: [
      {
        patch: deploymentPatch({
          name,
          namespace: 'tekton-pipelines',
          container: name,
          resources: { cpu: '10m', memory: '128Mi' },
          priorityClassName: priorityClassNames.low,
        }),
      },
    ],
  },
  images: { dashboard: image },
  dependsOn: {
    // Named in a patch, where nothing sees the reference.
    priorityClasses,
  },
  provides: {
    definitions: ['dashboard.tekton.dev'],
    services: { [name]: { http: port } },
    serviceAccounts: [name],
    workloads: { [`Deployment/${name}`]: { labels: pods, ports: { http: port } } },
  },
  manifests: (scope) => {
    new ConsoleService(scope, name, {
      selector: pods,
      port,
      description: 'Pipelines and their runs.',
      // It takes requests only where these two agree.
      rewrite: { headers: { Host: name, Origin: `http://${name}` } },
    });
  },
});

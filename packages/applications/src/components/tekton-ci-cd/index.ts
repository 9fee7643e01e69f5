import {
  ConfigMap,
  LimitRange,
  PersistentVolumeClaim,
  ResourceQuota,
  ServiceMonitor,
  Type,
  defineComponent,
  imageRegistry,
  made,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { versions } from '../../upstream-versions.ts';
import { tektonPipeline } from '../tekton-pipeline.ts';
import { tektonTriggers } from '../tekton-triggers.ts';
import { access } from './access.ts';
import { cleanup } from './cleanup.ts';
import { names } from './names.ts';
import { pipelines } from './pipelines.ts';
import { platformRepository } from './platform-repository.ts';
import { pushSecret } from './push-secret.ts';
import { scripts } from './scripts.ts';
import { tasks } from './tasks.ts';
import { triggers } from './triggers.ts';

const name = 'tekton-ci-cd';
const listener = 'github';

/** From a push to a running application: pipelines, what starts them, and what they may use. */
export const tektonCiCd = defineComponent({
  name,
  // Kaniko unpacks images as root.
  podSecurity: 'baseline',
  images: { node: versions.image('ci-node'), kaniko: versions.image('kaniko') },
  options: Type.Object({
    repository: Type.String({
      default: '',
      description: "HTTPS address of the repository of this platform; empty means the site's own.",
    }),
    branch: Type.String({ default: 'main', minLength: 1, description: 'Its branch that is published.' }),
    organization: Type.String({
      default: '',
      description: "GitHub organisation of the applications' repositories; empty means that of the platform.",
    }),
    builds: Type.Integer({ default: 2, minimum: 1, description: 'Images that are built at the same time.' }),
    buildMemory: Type.Integer({ default: 2560, minimum: 512, description: 'Memory of one build, in MiB.' }),
    keepRuns: Type.Integer({ default: 24, minimum: 1, description: 'Hours that a run stays after its end.' }),
  }),
  dependsOn: { tektonPipeline, tektonTriggers, registry: imageRegistry },
  secrets: ({ deps }) => ({
    github: vaultSecret(
      'platform/github',
      { username: 'GITHUB_USERNAME', password: 'GITHUB_TOKEN' },
      {
        make: {
          GITHUB_USERNAME: made.byPerson('the GitHub user that pipelines push and report as'),
          GITHUB_TOKEN: made.byPerson('a token of that user for contents and commit statuses of the repositories'),
        },
      },
    ),
    webhook: vaultSecret(
      'platform/github',
      { secret: 'GITHUB_WEBHOOK_SECRET' },
      { make: { GITHUB_WEBHOOK_SECRET: made.random(32, 'enter it at the webhook in GitHub') } },
    ),
    registry: pushSecret(deps.registry.host),
  }),
  ingress: {
    subdomain: 'tekton',
    service: `el-${listener}`,
    port: 'http-listener',
    path: '/hooks',
    // It answers what GitHub has signed.
    probe: false,
  },
  provides: {
    services: { [`el-${listener}`]: { 'http-listener': 8080, 'http-metrics': 9000 } },
  },
  manifests: (scope, { deps, images, namespace, options, secrets, site }) => {
    const { url, fullName, owner } = platformRepository(options.repository || site.gitops.repoURL);
    const platform = { url, fullName, branch: options.branch };
    new ConfigMap(scope, names.scripts, { data: scripts });
    new PersistentVolumeClaim(scope, names.packageCache, { storage: '5Gi' });
    new LimitRange(scope, 'defaults', {
      limits: [{ type: 'Container', defaultRequest: { cpu: '10m', memory: '64Mi' } }],
    });
    new ResourceQuota(scope, 'builds', {
      // What is not a build together takes 3 GiB.
      hard: { 'requests.memory': `${options.builds * options.buildMemory + 3072}Mi` },
      scopes: ['NotBestEffort'],
    });
    access(scope);
    tasks(scope, {
      images: { node: images.node.reference, kaniko: images.kaniko.reference },
      registry: deps.registry.host,
      github: { name: secrets.github.name, ...secrets.github.keys },
      push: { name: secrets.registry.name, key: secrets.registry.keys['.dockerconfigjson'] },
      buildMemory: `${options.buildMemory}Mi`,
      platform,
      target: { url: site.gitops.repoURL, branch: site.gitops.revision },
      email: site.email,
      runsUrl: `https://tekton-dashboard.${site.domain}/#/namespaces/${namespace}/pipelineruns`,
    });
    pipelines(scope);
    triggers(scope, {
      listener,
      webhook: { name: secrets.webhook.name, key: secrets.webhook.keys.secret },
      organization: options.organization || owner,
      platform,
    });
    cleanup(scope, { image: images.node.reference, namespace, keep: options.keepRuns });
    new ServiceMonitor(scope, 'event-listener', {
      selector: { eventlistener: listener },
      endpoints: [{ port: 'http-metrics' }],
    });
  },
});

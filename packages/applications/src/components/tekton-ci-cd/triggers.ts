import { type ComponentScope, type EventListenerSpec, KubernetesObject } from '@lumie-infra/common-chart';
import { type App, apps } from './apps.ts';
import { pullRequestFilter, pushFilter } from './event-filter.ts';
import { languageTable } from './languages.ts';
import { names } from './names.ts';
import { platformPipeline } from './pipelines.ts';
import { nodeUser } from './script-step.ts';

type Trigger = NonNullable<EventListenerSpec['triggers']>[number];

/** What the triggers of a cluster have in common. */
export interface TriggerProps {
  readonly listener: string;
  /** The secret that GitHub signs its events with. */
  readonly webhook: { readonly name: string; readonly key: string };
  /** The organisation of the applications' repositories. */
  readonly organization: string;
  /** The repository of the platform, as `owner/name`, and its main branch. */
  readonly platform: { readonly fullName: string; readonly branch: string };
}

const branch = 'main';
const beta = (kind: string) => ({ apiVersion: 'triggers.tekton.dev/v1beta1', kind, namespaced: true });

/** A run of a pipeline; `$(tt.params.…)` are filled in by the trigger. */
function run(
  prefix: string,
  pipeline: string,
  timeout: string,
  params: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'tekton.dev/v1',
    kind: 'PipelineRun',
    metadata: { generateName: prefix },
    spec: {
      pipelineRef: { name: pipeline },
      timeouts: { pipeline: timeout },
      taskRunTemplate: {
        serviceAccountName: names.accounts.builds,
        podTemplate: { automountServiceAccountToken: false, securityContext: { fsGroup: nodeUser } },
      },
      params: params.map((name) => ({ name, value: `$(tt.params.${name})` })),
      workspaces: [{ name: names.workspace, emptyDir: {} }],
    },
  };
}

function template(scope: ComponentScope, name: string, params: readonly string[], resource: object): void {
  const spec = { params: params.map((param) => ({ name: param })), resourcetemplates: [resource] };
  new KubernetesObject(scope, name, beta('TriggerTemplate'), {}, { spec });
}

function binding(scope: ComponentScope, name: string, fields: Readonly<Record<string, string>>): void {
  const params = Object.entries(fields).map(([param, field]) => ({ name: param, value: `$(body.${field})` }));
  new KubernetesObject(scope, name, beta('TriggerBinding'), {}, { spec: { params } });
}

function trigger(
  { webhook }: TriggerProps,
  name: string,
  event: 'push' | 'pull_request',
  filter: string,
  templateName: string,
  values: Readonly<Record<string, string>>,
): Trigger {
  return {
    name,
    interceptors: [
      {
        name: 'signature',
        ref: { name: 'github', kind: 'ClusterInterceptor' },
        params: [
          { name: 'secretRef', value: { secretName: webhook.name, secretKey: webhook.key } },
          { name: 'eventTypes', value: [event] },
        ],
      },
      {
        name: 'filter',
        ref: { name: 'cel', kind: 'ClusterInterceptor' },
        params: [{ name: 'filter', value: filter }],
      },
    ],
    bindings: [
      { ref: event === 'push' ? 'push' : 'pull-request' },
      ...Object.entries(values).map(([param, value]) => ({ name: param, value })),
      // With the kind, which Tekton would add: a difference that Argo CD would never see go.
    ].map((given) => ({ ...given, kind: 'TriggerBinding' as const })),
    template: { ref: templateName },
  };
}

function appTrigger(props: TriggerProps, app: App): Trigger {
  const { pipeline, context, prefix } = languageTable[app.language];
  const filter = pushFilter({ repository: `${props.organization}/${app.repository}`, branch, paths: app.paths });
  return trigger(props, app.name, 'push', filter, 'build', {
    app: app.name,
    branch,
    pipeline,
    context: app.context ?? context,
    dockerfile: app.dockerfile ?? 'Dockerfile',
    repository: app.image ?? `${prefix}${app.name}`,
  });
}

function platformTriggers(props: TriggerProps): Trigger[] {
  const { fullName: repository, branch: main } = props.platform;
  return [
    trigger(props, 'platform-push', 'push', pushFilter({ repository, branch: main }), platformPipeline, {
      publish: 'true',
    }),
    trigger(
      props,
      'platform-pull-request',
      'pull_request',
      pullRequestFilter({ repository, branch: main }),
      platformPipeline,
      { publish: 'false' },
    ),
  ];
}

/** What happens when GitHub tells of a push or a pull request. */
export function triggers(scope: ComponentScope, props: TriggerProps): void {
  const built = ['url', 'full-name', 'revision', 'branch', 'app', 'context', 'dockerfile', 'repository'];
  const checked = ['url', 'full-name', 'revision', 'base', 'publish'];
  template(scope, 'build', [...built, 'pipeline'], run('$(tt.params.app)-', '$(tt.params.pipeline)', '45m', built));
  template(scope, platformPipeline, checked, run(`${platformPipeline}-`, platformPipeline, '30m', checked));
  binding(scope, 'push', {
    url: 'repository.clone_url',
    'full-name': 'repository.full_name',
    revision: 'after',
    base: 'before',
  });
  binding(scope, 'pull-request', {
    url: 'repository.clone_url',
    'full-name': 'repository.full_name',
    revision: 'pull_request.head.sha',
    base: 'pull_request.base.sha',
  });
  const spec: EventListenerSpec = {
    serviceAccountName: names.accounts.listener,
    triggers: [...platformTriggers(props), ...apps.map((app) => appTrigger(props, app))],
    resources: {
      kubernetesResource: {
        serviceType: 'ClusterIP',
        spec: {
          template: {
            spec: {
              containers: [{ resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '128Mi' } } }],
            },
          },
        },
      },
    },
  };
  new KubernetesObject(scope, props.listener, beta('EventListener'), {}, { spec });
}

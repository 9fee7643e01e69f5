import {
  type Capability,
  type Component,
  type Context,
  type EnvValue,
  type IngressDeclaration,
  type SecretDeclaration,
  Type,
  WebService,
  defineComponent,
  ingressController,
  telemetry,
} from '@lumie-infra/common-chart';
import { kong } from '@lumie-infra/bootstrap';
import { type ServiceAddress, addressOf, namespaceOf, productHost } from './lumie/address.ts';
import type { Need, NeedContext } from './lumie/need.ts';
import { type PublicRoute, publicRoute, refuseDevelopmentTokens } from './lumie/public-route.ts';
import type { Runtime } from './lumie/runtime.ts';
import { ownImage } from './own-images.ts';

type Secrets = Readonly<Record<string, SecretDeclaration>>;
type None = Readonly<Record<never, never>>;

/** A service that another may call. */
export type LumieTarget = Component<string, unknown, ServiceAddress> | Capability<ServiceAddress>;

/** What is particular to one LUMIE service. */
export interface LumieServiceDefinition<Name extends string, Declared extends Secrets> {
  /** Also the name of its image in `images.json`. */
  readonly name: Name;
  readonly runtime: Runtime;
  /** What it keeps its state in and talks through. @default - nothing */
  readonly needs?: readonly Need[];
  /** Services that it calls, by the variable in which it reads where each of them answers. */
  readonly calls?: {
    /** The variable holds a host. */
    readonly grpc?: Readonly<Record<string, LumieTarget>>;
    /** The variable holds an address. */
    readonly http?: Readonly<Record<string, LumieTarget>>;
  };
  /** Paths of the public host that lead to it. @default - none */
  readonly routes?: readonly PublicRoute[];
  /** A public host of its own. @default - none */
  readonly ingress?: IngressDeclaration;
  /** The role under which a service finds it whose file it imports itself. */
  readonly capability?: Capability<ServiceAddress>;
  /** Pods, unless the cluster says otherwise. @default 2 */
  readonly replicas?: number;
  /** What differs from the other services of its runtime. */
  readonly resources?: Partial<Runtime['resources']>;
  /** Secrets beside those of its needs. */
  readonly secrets?: (context: { readonly name: Name }) => Declared;
  /** Variables beside those of its runtime, needs and calls. */
  readonly env?: (secrets: Context<unknown, None, Declared, None>['secrets']) => Readonly<Record<string, EnvValue>>;
}

/**
 * A LUMIE service: what all of them have in common, and what the definition says beside.
 *
 * @example
 * export const courseSvc = lumieService({
 *   name: 'course-svc',
 *   runtime: springBoot,
 *   needs: [database, events],
 *   calls: { grpc: { TENANT_SVC_GRPC_HOST: tenantSvc } },
 *   routes: [{ path: '/api/course' }],
 * });
 */
export function lumieService<const Name extends string, Declared extends Secrets = None>(
  definition: LumieServiceDefinition<Name, Declared>,
) {
  const { name, runtime, needs = [], calls = {}, routes = [], ingress, capability } = definition;
  const { grpc = {}, http = {} } = calls;
  return defineComponent({
    name,
    namespace: namespaceOf(name),
    images: { service: ownImage(name) },
    options: Type.Object({
      replicas: Type.Integer({
        default: definition.replicas ?? 2,
        minimum: 1,
        description: 'Pods behind the service.',
      }),
    }),
    // Each need looks at its own edges, whose types it knows.
    dependsOn: merged(needs.map(({ dependsOn }) => dependsOn)) as None,
    uses: { ...grpc, ...http, ingress: ingressController, kong, telemetry },
    secrets: (context): Secrets => ({
      ...merged(needs.map(({ secrets }) => secrets(context))),
      ...definition.secrets?.({ name }),
    }),
    ...(ingress === undefined ? {} : { ingress }),
    provides: capability === undefined ? {} : { capability },
    manifests: (scope, context) => {
      const { deps, images, options, secrets, site } = context;
      const needContext = context as unknown as NeedContext<Need['dependsOn'], Secrets>;
      const called = deps as unknown as Readonly<Record<string, ServiceAddress>>;
      const told = (targets: object, key: keyof ServiceAddress) =>
        Object.fromEntries(Object.keys(targets).map((variable) => [variable, called[variable]![key]]));
      const volumes = Object.keys(runtime.scratch).map((path, index) => [path, `scratch-${index}`] as const);
      new WebService(scope, name, {
        image: images.service.reference,
        replicas: options.replicas,
        ports: runtime.ports,
        servicePorts: runtime.ports,
        resources: { ...runtime.resources, ...definition.resources },
        ...runtime.probes,
        env: {
          ...runtime.env,
          ...merged(needs.map(({ env }) => env(needContext))),
          ...told(grpc, 'host'),
          ...told(http, 'url'),
          ...definition.env?.(secrets as Context<unknown, None, Declared, None>['secrets']),
          OTEL_SERVICE_NAME: name,
          OTEL_RESOURCE_ATTRIBUTES: `service.namespace=lumie,service.version=${images.service.tag}`,
          OTEL_EXPORTER_OTLP_ENDPOINT: deps.telemetry.httpUrl,
          OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
          // Logs are read from the nodes.
          OTEL_LOGS_EXPORTER: 'none',
        },
        volumeMounts: Object.fromEntries(volumes),
        // Seconds. The gateway goes on sending requests for a moment after a pod has begun to end.
        lifecycle: { preStop: { sleep: { seconds: 5 } } },
        pod: {
          securityContext: { runAsUser: runtime.user, runAsGroup: runtime.user, fsGroup: runtime.user },
          volumes: Object.fromEntries(
            volumes.map(([path, volume]) => [volume, { emptyDir: { sizeLimit: runtime.scratch[path] } }]),
          ),
        },
        metrics: runtime.metrics,
      });
      for (const need of needs) need.manifests?.(scope, needContext);
      if (routes.some(({ open }) => open !== true)) refuseDevelopmentTokens(scope);
      for (const route of routes) {
        publicRoute(scope, route, {
          service: name,
          host: productHost(site),
          className: deps.ingress.className,
          plugins: deps.kong.plugins,
        });
      }
    },
    outputs: ({ site }): ServiceAddress => addressOf(name, runtime.ports.http, site),
  });
}

function merged<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

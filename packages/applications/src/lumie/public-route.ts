import { type ComponentScope, Ingress, KongPlugin, Service, selectorLabels } from '@lumie-infra/common-chart';

/** A path of the product's public host that leads to a service. */
export interface PublicRoute {
  readonly path: string;
  /** Whether callers need no token; then the service itself decides who may what. @default false */
  readonly open?: boolean;
  /** Whether the service sees the path as the caller wrote it, rather than what comes behind it. @default false */
  readonly keepPath?: boolean;
  /** Seconds for which a connection may be silent. @default 60 */
  readonly idleSeconds?: number;
}

/** What is known about the gateway and the service when a route is made. */
export interface PublicRouteProps {
  readonly service: string;
  readonly host: string;
  readonly className: string;
  /** Plugins of the gateway by what they do. */
  readonly plugins: { readonly cors: string; readonly jwt: string; readonly claims: string };
}

/** The group of callers whose tokens come from the development environment. */
export const developmentGroup = 'lumie-dev';

const refuseDevelopment = 'refuse-development-tokens';

/**
 * The Ingress of a route, named after the service and the first part of the path.
 *
 * It has no certificate of its own: the frontend's is for the same host, and Let's Encrypt would not sign twelve of them.
 */
export function publicRoute(scope: ComponentScope, route: PublicRoute, props: PublicRouteProps): void {
  const { service, className, host, plugins } = props;
  const name = `${service}-${route.path.split('/')[1]}`;
  const used = route.open === true ? [plugins.cors] : [plugins.cors, plugins.jwt, refuseDevelopment, plugins.claims];
  new Ingress(scope, name, {
    className,
    annotations: {
      'konghq.com/plugins': used.join(','),
      'konghq.com/strip-path': String(route.keepPath !== true),
    },
    hosts: {
      [host]: { path: route.path, service: route.idleSeconds === undefined ? service : name, port: 'http' },
    },
  });
  if (route.idleSeconds !== undefined) patientService(scope, name, service, route.idleSeconds);
}

/** Lets no token of the development environment into production; both environments share the gateway. */
export function refuseDevelopmentTokens(scope: ComponentScope): void {
  new KongPlugin(scope, refuseDevelopment, {
    plugin: 'acl',
    config: { deny: [developmentGroup], hide_groups_header: true },
  });
}

// Kong reads timeouts from the Service, and other callers of the service should not wait as long.
function patientService(scope: ComponentScope, name: string, service: string, seconds: number): void {
  const milliseconds = String(seconds * 1000);
  new Service(scope, name, {
    annotations: { 'konghq.com/read-timeout': milliseconds, 'konghq.com/write-timeout': milliseconds },
    selector: selectorLabels(service),
    ports: { http: 80 },
  });
}

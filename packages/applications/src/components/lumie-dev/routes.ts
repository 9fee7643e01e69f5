import { type ComponentScope, Ingress, type IngressPath, Service, selectorLabels } from '@lumie-infra/common-chart';
import { fastApi, springBoot } from '../../lumie/runtime.ts';

/** The services that developers run here, by where the gateway finds each of them. */
export const developedServices: Readonly<Record<string, number>> = {
  'academy-svc': springBoot.ports.http,
  'admin-svc': springBoot.ports.http,
  'attendance-svc': springBoot.ports.http,
  'auth-svc': springBoot.ports.http,
  'billing-svc': springBoot.ports.http,
  'content-svc': springBoot.ports.http,
  'exam-svc': springBoot.ports.http,
  'file-svc': springBoot.ports.http,
  'grading-svc': fastApi.ports.http,
  'spreadsheet-svc': springBoot.ports.http,
  'tenant-svc': springBoot.ports.http,
};

/** The one that is reached without a token, because it is where one gets a token. */
const signIn = 'auth-svc';
const spreadsheet = 'spreadsheet-svc';

/** What is known about the gateway when the routes are made. */
export interface DevelopmentRoutesProps {
  readonly host: string;
  readonly className: string;
  readonly issuer: string;
  /** Plugins of the gateway by what they do. */
  readonly plugins: { readonly cors: string; readonly jwt: string; readonly claims: string };
}

/** The public host of the development environment: the same paths as in production, to what developers run. */
export function developmentRoutes(scope: ComponentScope, props: DevelopmentRoutesProps): void {
  const { host, className, issuer, plugins } = props;
  const apis = (services: readonly string[]): IngressPath[] =>
    services.map((service) => ({
      path: `/api/${service.replace(/-svc$/, '')}`,
      service,
      port: developedServices[service]!,
    }));
  new Ingress(scope, 'open', {
    className,
    annotations: {
      'cert-manager.io/cluster-issuer': issuer,
      'konghq.com/plugins': plugins.cors,
      'konghq.com/strip-path': 'true',
    },
    hosts: { [host]: apis([signIn]) },
    tls: 'lumie-dev-tls',
  });
  new Ingress(scope, 'signed-in', {
    className,
    annotations: {
      'konghq.com/plugins': [plugins.cors, plugins.jwt, plugins.claims].join(','),
      'konghq.com/strip-path': 'true',
    },
    hosts: { [host]: apis(Object.keys(developedServices).filter((service) => service !== signIn)) },
  });
  new Ingress(scope, 'websocket', {
    className,
    annotations: { 'konghq.com/plugins': plugins.cors },
    hosts: { [host]: { path: '/ws/spreadsheet', service: `${spreadsheet}-ws`, port: 'http' } },
  });
  new Service(scope, `${spreadsheet}-ws`, {
    annotations: { 'konghq.com/read-timeout': '3600000', 'konghq.com/write-timeout': '3600000' },
    selector: selectorLabels(spreadsheet),
    ports: { http: { port: 80, targetPort: developedServices[spreadsheet]! } },
  });
}

import type { Static } from '@sinclair/typebox';
import { flag, group, listOf, openMap, text, writtenText } from './field.ts';
import { filled } from './plain-value.ts';
import type { Workload } from './workload.ts';

const pathSchema = group('A path.', {
  path: text('The path.'),
  pathType: text('Prefix, Exact or ImplementationSpecific.'),
});

const hostSchema = group('A host and its paths.', {
  host: writtenText('The host name.'),
  paths: listOf('Paths of the host.', pathSchema),
});

const tlsSchema = group('A certificate.', {
  secretName: text('Secret that holds the certificate.'),
  hosts: listOf('Hosts of the certificate.', writtenText('A host name.')),
});

/** The hosts that an Ingress routes. */
export const hostsSchema = listOf('Hosts that are routed.', hostSchema);

/** The certificates of an Ingress. */
export const tlsListSchema = listOf('Certificates.', tlsSchema);

/** The Ingress of a workload. */
export const ingressSchema = group('The Ingress to the Service.', {
  enabled: flag('Renders the Ingress.', true),
  className: text('Class of the Ingress.', 'kong'),
  annotations: openMap('Annotations of the Ingress.'),
  hosts: listOf('Hosts that are routed; the default is an example.', hostSchema, [
    { host: 'app.example.com', paths: [{ path: '/', pathType: 'Prefix' }] },
  ]),
  tls: tlsListSchema,
});

/** What an Ingress routes, and to which port of which Service. */
export interface Routes {
  readonly name: string;
  readonly className: string | undefined;
  readonly annotations: Readonly<Record<string, unknown>> | undefined;
  readonly hosts: readonly Static<typeof hostSchema>[] | undefined;
  readonly tls: readonly Static<typeof tlsSchema>[] | undefined;
  readonly service: string;
  readonly port: number | undefined;
}

/** An Ingress that sends all its hosts and paths to one port of one Service. */
export function ingress(routes: Routes): object {
  const backend = { service: { name: routes.service, port: { number: routes.port } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: routes.name, annotations: filled(routes.annotations) },
    spec: {
      ingressClassName: filled(routes.className),
      tls: filled(routes.tls?.map((tls) => ({ secretName: filled(tls.secretName), hosts: filled(tls.hosts) }))),
      rules: filled(
        routes.hosts?.map(({ host, paths }) => ({
          host,
          http: { paths: filled(paths?.map(({ path, pathType }) => ({ path, pathType: filled(pathType), backend }))) },
        })),
      ),
    },
  };
}

/** The Ingress of a workload, unless it is turned off. */
export function ingresses(workload: Workload): object[] {
  const { ingress: values, service } = workload.values;
  if (values?.enabled !== true) return [];
  return [
    ingress({
      name: `${workload.name}-ingress`,
      className: values.className,
      annotations: values.annotations,
      hosts: values.hosts,
      tls: values.tls,
      service: workload.name,
      port: service === undefined ? 80 : service.port,
    }),
  ];
}

import type { Construct } from 'constructs';
import type { IHTTPIngressPath } from 'kubernetes-models/networking.k8s.io/v1/HTTPIngressPath';
import type { IIngressSpec } from 'kubernetes-models/networking.k8s.io/v1/IngressSpec';
import { badHost, badIngressPath, emptyField, noHosts } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', namespaced: true };

/** Where requests under one path go. */
export interface IngressPath {
  /** @default '/' */
  readonly path?: string | undefined;
  /** @default 'Prefix' */
  readonly pathType?: 'Prefix' | 'Exact' | 'ImplementationSpecific' | undefined;
  /** A Service of the same namespace. */
  readonly service: string;
  /** A port of the Service, by name or number. */
  readonly port: string | number;
}

/** The certificate of some hosts. */
export interface IngressTls {
  readonly secretName: string;
  readonly hosts: readonly string[];
}

/** Which hosts and paths lead to which Services from outside the cluster. */
export interface IngressProps extends ObjectMetadata {
  /** The class of the controller that serves it. */
  readonly className: string;
  /** By host: one path, or a list of them. */
  readonly hosts: Readonly<Record<string, IngressPath | readonly IngressPath[]>>;
  /** The secret of the certificate for all hosts, or one for some of them each. @default - no TLS */
  readonly tls?: string | readonly IngressTls[] | undefined;
}

function isList(paths: IngressPath | readonly IngressPath[]): paths is readonly IngressPath[] {
  return Array.isArray(paths);
}

function httpPath({ path = '/', pathType = 'Prefix', service, port }: IngressPath): Fields<IHTTPIngressPath> {
  const number = typeof port === 'number' ? { number: port } : { name: port };
  return { path, pathType, backend: { service: { name: service, port: number } } };
}

function isHost(host: string): boolean {
  return (
    host.length <= 253 &&
    /^(\*\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)*[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(host)
  );
}

function problemsOf(hosts: readonly (readonly [string, readonly IngressPath[]])[]): string[] {
  return [
    ...(hosts.length === 0 ? [noHosts()] : []),
    ...hosts.filter(([host]) => !isHost(host)).map(([host]) => badHost(host)),
    ...hosts.filter(([, paths]) => paths.length === 0).map(([host]) => emptyField(`host '${host}'`)),
    ...hosts.flatMap(([host, paths]) =>
      paths.filter(({ path = '/' }) => !path.startsWith('/')).map(({ path = '/' }) => badIngressPath(host, path)),
    ),
  ];
}

/**
 * An Ingress.
 *
 * @throws {Problems} with all that is wrong with its hosts and paths.
 *
 * @example
 * new Ingress(scope, 'web', {
 *   className: 'kong',
 *   hosts: { 'web.example.com': { service: 'web', port: 'http' } },
 *   tls: 'web-tls',
 * });
 */
export class Ingress extends KubernetesObject {
  constructor(scope: Construct, name: string, props: IngressProps) {
    const hosts = Object.entries(props.hosts).map(([host, paths]): readonly [string, readonly IngressPath[]] => [
      host,
      isList(paths) ? paths : [paths],
    ]);
    const spec: Fields<IIngressSpec> = {
      ingressClassName: props.className,
      rules: hosts.map(([host, paths]) => ({ host, http: { paths: paths.map(httpPath) } })),
      tls:
        typeof props.tls === 'string'
          ? [{ secretName: props.tls, hosts: hosts.map(([host]) => host) }]
          : props.tls?.map(({ secretName, hosts: covered }) => ({ secretName, hosts: covered })),
    };
    super(scope, name, kind, props, { spec }, problemsOf(hosts));
  }
}

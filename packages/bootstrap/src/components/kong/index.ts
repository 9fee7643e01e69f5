import {
  KubernetesObject,
  Type,
  defineComponent,
  helm,
  ingressController,
  made,
  secretTemplate,
  vaultSecret,
} from '@lumie-infra/common-chart';
import type { IngressValues } from '../../charts/ingress.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { controllerValues } from './controller-values.ts';
import { gatewayValues } from './gateway-values.ts';
import { labelsOf, metrics } from './metrics.ts';
import { pluginNames, plugins, tokenIssuer } from './plugins.ts';

const className = 'kong';
const proxy = 'kong-gateway-proxy';
/** Ports of the gateway's pods, behind ports 80 and 443 of the node. */
const listens = { http: 8000, https: 8443 } as const;
const ports = { http: 80, https: 443, admin: 8444, gatewayStatus: 8100, controller: 10255, controllerStatus: 10254 };

/** The way into the cluster: serves Ingress objects on the public addresses of the nodes. */
export const kong = defineComponent({
  name: 'kong',
  // Ports of the node.
  podSecurity: 'privileged',
  chart: helm<IngressValues>(versions.chart('kong'), { skipCrds: true }),
  images: {
    controller: versions.image('kubernetes-ingress-controller'),
    gateway: versions.image('kong'),
  },
  options: Type.Object({
    corsOrigins: Type.Array(
      Type.String({
        pattern: '^https://[a-z0-9.-]+(:\\d+)?$',
        expects: 'an origin, such as https://app.example.com',
      }),
      {
        default: [],
        description:
          'Origins whose pages may call the platform with credentials; none means `https://lumie.<domain>` alone.',
      },
    ),
  }),
  secrets: () => ({
    'admin-client': vaultSecret(
      'bootstrap/kong',
      { 'tls.crt': 'KONG_ADMIN_CLIENT_CERT', 'tls.key': 'KONG_ADMIN_CLIENT_KEY' },
      {
        type: 'kubernetes.io/tls',
        restarts: ['Deployment/kong-controller'],
        make: {
          KONG_ADMIN_CLIENT_CERT: made.certificate('kong-admin', 'certificate'),
          KONG_ADMIN_CLIENT_KEY: made.certificate('kong-admin', 'key'),
        },
      },
    ),
    // The gateway must not have the key.
    'admin-ca': vaultSecret(
      'bootstrap/kong',
      { 'tls.crt': 'KONG_ADMIN_CLIENT_CA' },
      {
        restarts: ['DaemonSet/kong-gateway'],
        make: { KONG_ADMIN_CLIENT_CA: made.certificate('kong-admin', 'authority') },
      },
    ),
    'jwt-credential': vaultSecret(
      'security/jwt',
      { algorithm: secretTemplate`HS256`, key: { template: tokenIssuer, fields: [] }, secret: 'JWT_SECRET_KEY' },
      { labels: { 'konghq.com/credential': 'jwt' }, make: { JWT_SECRET_KEY: made.random(64) } },
    ),
  }),
  provides: {
    capability: ingressController,
    services: {
      [proxy]: { 'kong-proxy': ports.http, 'kong-proxy-tls': ports.https },
      'kong-gateway-admin': { 'kong-admin-tls': ports.admin },
      'kong-controller-metrics': { cmetrics: ports.controller, status: ports.controllerStatus },
    },
    serviceLabels: { 'kong-controller-metrics': labelsOf('controller') },
    serviceAccounts: ['kong-controller', 'kong-gateway'],
    workloads: {
      'DaemonSet/kong-gateway': {
        labels: { ...labelsOf('gateway'), 'app.kubernetes.io/component': 'app' },
        ports: { status: ports.gatewayStatus },
        pods: {
          containers: { proxy: 'gateway.resources' },
          initContainers: { 'clear-stale-pid': 'gateway.initContainerResources' },
          scheduling: 'gateway',
        },
      },
      'Deployment/kong-controller': {
        pods: {
          containers: { 'ingress-controller': 'controller.ingressController.resources' },
          scheduling: 'controller',
        },
      },
    },
  },
  openPorts: [
    { port: listens.http, reason: 'requests come from everywhere' },
    { port: listens.https, reason: 'requests come from everywhere' },
  ],
  values: ({ images, secrets, site }): IngressValues => ({
    gateway: gatewayValues({ image: images.gateway, site, listens, adminCa: secrets['admin-ca'].name }),
    controller: controllerValues({
      image: images.controller,
      className,
      adminClient: secrets['admin-client'].name,
    }),
  }),
  manifests: (scope, { options, secrets, site }) => {
    new KubernetesObject(
      scope,
      className,
      { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', namespaced: false },
      {},
      { spec: { controller: 'ingress-controllers.konghq.com/kong' } },
    );
    plugins(scope, {
      className,
      corsOrigins: options.corsOrigins.length > 0 ? options.corsOrigins : [`https://lumie.${site.domain}`],
      credential: secrets['jwt-credential'].name,
    });
    metrics(scope, ports);
  },
  outputs: ({ host, namespace }) => ({
    className,
    namespace,
    /** Plugins that an Ingress may name in `konghq.com/plugins`. */
    plugins: pluginNames,
    proxyHost: host(proxy),
  }),
});

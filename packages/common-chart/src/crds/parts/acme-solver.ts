import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { exclusive } from './key-rule.ts';
import { labelsAndAnnotations } from './labels-and-annotations.ts';
import { affinity, podSecurityContext, tolerations } from './pod-piece.ts';
import { nameReference } from './name-reference.ts';
import { resourceRequirements } from './resource-requirements.ts';
import { issuerSecretKey } from './issuer-secret-key.ts';
import { stringMap } from './string-map.ts';

const solverPodTemplate = closedObject(
  {},
  {
    metadata: labelsAndAnnotations,
    spec: closedObject(
      {},
      {
        affinity,
        imagePullSecrets: Type.Array(nameReference),
        nodeSelector: stringMap,
        priorityClassName: Type.String(),
        resources: resourceRequirements,
        securityContext: podSecurityContext,
        serviceAccountName: Type.String(),
        tolerations,
      },
    ),
  },
);

const serviceType = choice(['ClusterIP', 'NodePort']);

const ingress = closedObject(
  {},
  {
    class: Type.String({ description: 'Goes into the old annotation; use ingressClassName with current controllers.' }),
    ingressClassName: Type.String(),
    name: Type.String(),
    ingressTemplate: closedObject({}, { metadata: labelsAndAnnotations }),
    podTemplate: solverPodTemplate,
    serviceType,
  },
  {
    allOf: [exclusive('class', 'ingressClassName'), exclusive('class', 'name'), exclusive('ingressClassName', 'name')],
  },
);

const gatewayHTTPRoute = closedObject(
  {},
  {
    labels: stringMap,
    parentRefs: Type.Array(
      closedObject(
        { name: Type.String() },
        {
          group: Type.String(),
          kind: Type.String(),
          namespace: Type.String(),
          port: Type.Integer({ minimum: 1, maximum: 65535 }),
          sectionName: Type.String(),
        },
      ),
    ),
    podTemplate: solverPodTemplate,
    serviceType,
  },
);

const dns01 = closedObject(
  {},
  {
    cnameStrategy: choice(['None', 'Follow']),
    cloudflare: closedObject(
      {},
      { apiTokenSecretRef: issuerSecretKey, apiKeySecretRef: issuerSecretKey, email: Type.String() },
    ),
    route53: closedObject(
      {},
      {
        region: Type.String(),
        hostedZoneID: Type.String(),
        role: Type.String(),
        accessKeyID: Type.String(),
        accessKeyIDSecretRef: issuerSecretKey,
        secretAccessKeySecretRef: issuerSecretKey,
      },
    ),
    cloudDNS: closedObject(
      { project: Type.String() },
      { hostedZoneName: Type.String(), serviceAccountSecretRef: issuerSecretKey },
    ),
    digitalocean: closedObject({ tokenSecretRef: issuerSecretKey }),
    rfc2136: closedObject(
      { nameserver: Type.String() },
      {
        protocol: choice(['TCP', 'UDP']),
        tsigAlgorithm: Type.String(),
        tsigKeyName: Type.String(),
        tsigSecretSecretRef: issuerSecretKey,
      },
    ),
    webhook: closedObject(
      { groupName: Type.String(), solverName: Type.String() },
      { config: Type.Unknown({ description: 'Free: belongs to the webhook.' }) },
    ),
  },
);

/** One way to prove to an ACME server that a name is ours. */
export const acmeSolver = closedObject(
  {},
  {
    selector: closedObject(
      {},
      { matchLabels: stringMap, dnsNames: Type.Array(Type.String()), dnsZones: Type.Array(Type.String()) },
    ),
    http01: closedObject({}, { ingress, gatewayHTTPRoute }, exclusive('ingress', 'gatewayHTTPRoute')),
    dns01,
  },
  exclusive('http01', 'dns01'),
);

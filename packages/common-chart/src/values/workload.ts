import type { Static, TObject } from '@sinclair/typebox';
import { affinitySchema } from './affinity.ts';
import { portsSchema } from './container-port.ts';
import type { ClosedProperties } from '../crds/parts/closed-object.ts';
import { flag, group, openList, openMap, text, whole } from './field.ts';
import { imageSchema } from './image.ts';
import { ingressSchema } from './ingress.ts';
import { initContainersSchema } from './init-container.ts';
import { middlewareSchema } from './middleware.ts';
import { healthCheckSchema } from './probe.ts';
import { serviceSchema } from './service.ts';
import { strategySchema } from './strategy.ts';

const requested = { memory: '80Mi', cpu: '20m' };

/** The keys that describe a workload, at the top of `common` and in each component alike. */
export const workloadProperties = {
  deployment: group('The Deployment.', { enabled: flag('Renders the Deployment.', true) }),
  image: imageSchema,
  replicaCount: whole('Number of pods.', 1),
  containerPort: whole('Port that the app listens on, and the target of the single-port Service.', 3000),
  ports: portsSchema,
  podSecurityContext: openMap('Security context of the pod.'),
  securityContext: openMap('Security context of the container.'),
  service: serviceSchema,
  ingress: ingressSchema,
  middleware: middlewareSchema,
  resources: openMap('Requests and limits of the container; empty: none.', {
    requests: requested,
    limits: { memory: requested.memory },
  }),
  healthCheck: healthCheckSchema,
  env: openList('Variables of the container.'),
  envFrom: openList('Sources of variables of the container.'),
  volumes: openList('Volumes of the pod.'),
  volumeMounts: openList('Mounts of the container.'),
  strategy: strategySchema,
  revisionHistoryLimit: whole('Old ReplicaSets that are kept.', 3),
  podAnnotations: openMap('Annotations of the pods.'),
  nodeSelector: openMap('Labels that a node must have.'),
  tolerations: openList('Taints that the pods tolerate.'),
  affinity: affinitySchema,
  priorityClassName: text('Priority class of the pods.'),
  imagePullSecrets: openList('Secrets for pulling images.'),
  serviceAccountName: text('Existing service account of the pods; wins over `rbac.serviceAccount`.'),
  initContainers: initContainersSchema,
};

/** A workload as values give it, defaults filled in. */
export type WorkloadValues = Static<TObject<ClosedProperties<Record<never, never>, typeof workloadProperties>>>;

/** One workload to render: the single form, or one component. */
export interface Workload {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The reference of its image. */
  readonly image: string;
  /** The service account that `rbac` gives its pods. */
  readonly serviceAccount: string | undefined;
  readonly values: WorkloadValues;
}

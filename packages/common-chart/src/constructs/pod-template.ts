import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { IHostAlias } from 'kubernetes-models/v1/HostAlias';
import type { IPodDNSConfig } from 'kubernetes-models/v1/PodDNSConfig';
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import { type AntiAffinity, antiAffinity, joinAffinity } from './anti-affinity.ts';
import { type ContainerProps, type InitContainerProps, container } from './container.ts';
import type { Fields } from './defined.ts';
import { type Labels, selectorLabels } from './label.ts';
import { type Volumes, podVolumes } from './volume.ts';

/** The pods of a workload. */
export interface PodTemplateProps {
  /** By name; the first one is the one that tools show when they are not told. */
  readonly containers: Readonly<Record<string, ContainerProps>>;
  /** By name, in the order in which they run. @default - none */
  readonly initContainers?: Readonly<Record<string, InitContainerProps>> | undefined;
  /** @default - none */
  readonly volumes?: Volumes | undefined;
  /** The labels that tell these pods from others. @default - `app.kubernetes.io/name: <name of the workload>` */
  readonly selector?: Labels | undefined;
  /** Added to the labels of the component and the selector, for the pods only. @default - none */
  readonly podLabels?: Labels | undefined;
  /** @default - none */
  readonly podAnnotations?: Readonly<Record<string, string>> | undefined;
  /** @default - the namespace's default account, without its token */
  readonly serviceAccountName?: string | undefined;
  /** Whether containers may call the Kubernetes API. @default - only when `serviceAccountName` is given */
  readonly automountServiceAccountToken?: boolean | undefined;
  /** @default - none */
  readonly imagePullSecrets?: readonly string[] | undefined;
  /** @default - the cluster's default class */
  readonly priorityClassName?: string | undefined;
  /** @default - any node */
  readonly nodeSelector?: Labels | undefined;
  /** @default - none */
  readonly tolerations?: readonly Fields<IToleration>[] | undefined;
  /** @default - none */
  readonly affinity?: Fields<IAffinity> | undefined;
  /** Keeps these pods on different nodes. @default - nothing is added to `affinity` */
  readonly antiAffinity?: AntiAffinity | undefined;
  /** Each without a `labelSelector` counts these pods. @default - none */
  readonly topologySpreadConstraints?: readonly Fields<ITopologySpreadConstraint>[] | undefined;
  /** @default false */
  readonly hostNetwork?: boolean | undefined;
  /** @default false */
  readonly hostPID?: boolean | undefined;
  /** @default - `ClusterFirst`, which on the host's network needs `ClusterFirstWithHostNet` and gets it */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | undefined;
  /** @default - what `dnsPolicy` gives */
  readonly dnsConfig?: Fields<IPodDNSConfig> | undefined;
  /** @default - none */
  readonly hostAliases?: readonly Fields<IHostAlias>[] | undefined;
  /** Seconds. @default 30 */
  readonly terminationGracePeriodSeconds?: number | undefined;
  /** For all containers and for volumes (`fsGroup`); each container adds its own restrictions. @default - nothing for all of them */
  readonly securityContext?: Fields<IPodSecurityContext> | undefined;
}

/** The labels by which the workload of this name finds its pods. */
export function podSelector(name: string, props: Pick<PodTemplateProps, 'selector'>): Labels {
  return props.selector ?? selectorLabels(name);
}

/** The `template` of a workload, whose pods carry the component's labels and its selector. */
export function podTemplate(
  name: string,
  props: PodTemplateProps,
  componentLabels: Labels = {},
  restartPolicy?: 'Always' | 'OnFailure' | 'Never',
): Fields<IPodTemplateSpec> {
  const selector = podSelector(name, props);
  return {
    metadata: {
      labels: { ...componentLabels, ...props.podLabels, ...selector },
      annotations: props.podAnnotations,
    },
    spec: {
      restartPolicy,
      serviceAccountName: props.serviceAccountName,
      automountServiceAccountToken: props.automountServiceAccountToken ?? props.serviceAccountName !== undefined,
      // Variables for every Service of the namespace slow the start of a pod and clash with applications' own names.
      enableServiceLinks: false,
      imagePullSecrets: props.imagePullSecrets?.map((secret) => ({ name: secret })),
      priorityClassName: props.priorityClassName,
      nodeSelector: props.nodeSelector,
      tolerations: props.tolerations,
      affinity:
        props.antiAffinity === undefined
          ? props.affinity
          : joinAffinity(props.affinity, antiAffinity(selector, props.antiAffinity)),
      topologySpreadConstraints: props.topologySpreadConstraints?.map((constraint) => ({
        ...constraint,
        labelSelector: constraint.labelSelector ?? { matchLabels: selector },
      })),
      hostNetwork: props.hostNetwork,
      hostPID: props.hostPID,
      dnsPolicy: props.dnsPolicy ?? (props.hostNetwork === true ? 'ClusterFirstWithHostNet' : undefined),
      dnsConfig: props.dnsConfig,
      hostAliases: props.hostAliases,
      terminationGracePeriodSeconds: props.terminationGracePeriodSeconds,
      securityContext: props.securityContext,
      initContainers:
        props.initContainers && Object.entries(props.initContainers).map(([key, init]) => container(key, init)),
      containers: Object.entries(props.containers).map(([key, main]) => container(key, main)),
      volumes: podVolumes(props.volumes),
    },
  };
}

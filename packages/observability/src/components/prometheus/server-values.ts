import { type Image, resourceRequirements } from '@lumie-infra/common-chart';
import type { KubePrometheusStackValues } from '../../charts/kube-prometheus-stack.gen.ts';
import { nodeScraped } from '../../scrape-owner.ts';

type ServerValues = NonNullable<KubePrometheusStackValues['prometheus']>;

/** What of Prometheus follows from the site, the options and other components. */
export interface ServerProps {
  readonly images: { readonly prometheus: Image; readonly thanos: Image };
  readonly cluster: string;
  /** The address that people know. */
  readonly externalUrl: string;
  /** The label that tells pods with the same metrics apart. */
  readonly replicaLabel: string;
  readonly alertmanager: { readonly service: string; readonly namespace: string };
  /** The Secret and its key with the address of the bucket. */
  readonly bucket: { readonly name: string; readonly key: string };
  readonly retention: string;
  readonly storage: string;
  readonly storageClass: string;
  readonly memory: string;
  readonly priorityClassName: string;
}

/** Monitors that the collectors leave to Prometheus. */
const monitors = {
  matchExpressions: [{ key: nodeScraped.label, operator: 'NotIn', values: [nodeScraped.value] }],
} as const;

/** Attributes of OpenTelemetry that become labels of every series, not only of the one that describes its source. */
const labelAttributes = [
  'k8s.namespace.name',
  'k8s.pod.name',
  'k8s.deployment.name',
  'k8s.statefulset.name',
  'k8s.daemonset.name',
] as const;

/** The parts of an image that the chart's values take apart. */
export function imageValues({ registry, repository, tag }: Image) {
  return { registry, repository, tag };
}

/** Prometheus, which takes every monitor and rule, and the sidecar that puts its blocks into the bucket. */
export function serverValues(props: ServerProps): ServerValues {
  const { alertmanager, bucket, images, storage } = props;
  return {
    thanosService: { enabled: true },
    thanosServiceMonitor: { enabled: true },
    prometheusSpec: {
      image: imageValues(images.prometheus),
      externalLabels: { cluster: props.cluster },
      externalUrl: props.externalUrl,
      replicaExternalLabelName: props.replicaLabel,
      scrapeInterval: '60s',
      evaluationInterval: '60s',
      serviceMonitorSelector: monitors,
      podMonitorSelector: monitors,
      probeSelectorNilUsesHelmValues: false,
      ruleSelectorNilUsesHelmValues: false,
      scrapeConfigSelectorNilUsesHelmValues: false,
      enableOTLPReceiver: true,
      otlp: { promoteResourceAttributes: labelAttributes },
      // Collectors and Tempo write what they measure.
      enableRemoteWriteReceiver: true,
      tsdb: { outOfOrderTimeWindow: '10m' },
      alertingEndpoints: [
        { name: alertmanager.service, namespace: alertmanager.namespace, port: 'http', apiVersion: 'v2' },
      ],
      retention: props.retention,
      retentionSize: diskLimit(storage),
      storageSpec: {
        volumeClaimTemplate: {
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: props.storageClass,
            resources: { requests: { storage } },
          },
        },
      },
      thanos: {
        image: images.thanos.reference,
        objectStorageConfig: { existingSecret: bucket },
        resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
      },
      priorityClassName: props.priorityClassName,
      resources: resourceRequirements({ cpu: '50m', memory: props.memory }),
    },
  };
}

// The log of changes and a block that is being written need room beside the finished blocks.
function diskLimit(storage: string): string {
  return `${Math.floor(Number.parseInt(storage, 10) * 0.75 * 1024)}MB`;
}

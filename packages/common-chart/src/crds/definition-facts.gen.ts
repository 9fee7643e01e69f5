// Written by tools/generate-definition-facts.ts; do not edit.
import type { DefinitionFacts } from './definition-facts.ts';

/** The facts of every custom resource whose definition says what decides how it is written, by `apiVersion/kind`. */
export const definitionFacts: Readonly<Record<string, DefinitionFacts>> = {
  "autoscaling.k8s.io/v1/VerticalPodAutoscaler": {
    "quantities": [
      "spec.resourcePolicy.containerPolicies[].maxAllowed{}",
      "spec.resourcePolicy.containerPolicies[].minAllowed{}"
    ]
  },
  "cert-manager.io/v1/ClusterIssuer": {
    "listDefaults": {
      "spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[].group": "gateway.networking.k8s.io",
      "spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[].kind": "Gateway"
    },
    "quantities": [
      "spec.acme.solvers[].http01.gatewayHTTPRoute.podTemplate.spec.resources.limits{}",
      "spec.acme.solvers[].http01.gatewayHTTPRoute.podTemplate.spec.resources.requests{}",
      "spec.acme.solvers[].http01.ingress.podTemplate.spec.resources.limits{}",
      "spec.acme.solvers[].http01.ingress.podTemplate.spec.resources.requests{}"
    ]
  },
  "cert-manager.io/v1/Issuer": {
    "listDefaults": {
      "spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[].group": "gateway.networking.k8s.io",
      "spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[].kind": "Gateway"
    },
    "quantities": [
      "spec.acme.solvers[].http01.gatewayHTTPRoute.podTemplate.spec.resources.limits{}",
      "spec.acme.solvers[].http01.gatewayHTTPRoute.podTemplate.spec.resources.requests{}",
      "spec.acme.solvers[].http01.ingress.podTemplate.spec.resources.limits{}",
      "spec.acme.solvers[].http01.ingress.podTemplate.spec.resources.requests{}"
    ]
  },
  "monitoring.coreos.com/v1/PodMonitor": {
    "listDefaults": {
      "spec.podMetricsEndpoints[].metricRelabelings[].action": "replace",
      "spec.podMetricsEndpoints[].relabelings[].action": "replace"
    },
    "quantities": [
      "spec.nativeHistogramMinBucketFactor"
    ]
  },
  "monitoring.coreos.com/v1/Probe": {
    "listDefaults": {
      "spec.metricRelabelings[].action": "replace",
      "spec.targets.ingress.relabelingConfigs[].action": "replace",
      "spec.targets.staticConfig.relabelingConfigs[].action": "replace"
    },
    "quantities": [
      "spec.nativeHistogramMinBucketFactor"
    ]
  },
  "monitoring.coreos.com/v1/ServiceMonitor": {
    "listDefaults": {
      "spec.endpoints[].metricRelabelings[].action": "replace",
      "spec.endpoints[].relabelings[].action": "replace"
    },
    "quantities": [
      "spec.nativeHistogramMinBucketFactor"
    ]
  },
  "opentelemetry.io/v1alpha1/TargetAllocator": {
    "listDefaults": {
      "spec.additionalContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.additionalContainers[].livenessProbe.grpc.service": "",
      "spec.additionalContainers[].ports[].protocol": "TCP",
      "spec.additionalContainers[].readinessProbe.grpc.service": "",
      "spec.additionalContainers[].startupProbe.grpc.service": "",
      "spec.env[].valueFrom.fileKeyRef.optional": false,
      "spec.initContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.initContainers[].livenessProbe.grpc.service": "",
      "spec.initContainers[].ports[].protocol": "TCP",
      "spec.initContainers[].readinessProbe.grpc.service": "",
      "spec.initContainers[].startupProbe.grpc.service": "",
      "spec.ports[].protocol": "TCP",
      "spec.volumes[].iscsi.iscsiInterface": "default"
    },
    "quantities": [
      "spec.additionalContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.additionalContainers[].resources.limits{}",
      "spec.additionalContainers[].resources.requests{}",
      "spec.env[].valueFrom.resourceFieldRef.divisor",
      "spec.initContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.initContainers[].resources.limits{}",
      "spec.initContainers[].resources.requests{}",
      "spec.resources.limits{}",
      "spec.resources.requests{}",
      "spec.volumes[].downwardAPI.items[].resourceFieldRef.divisor",
      "spec.volumes[].emptyDir.sizeLimit",
      "spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.limits{}",
      "spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests{}",
      "spec.volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor"
    ],
    "durations": [
      "spec.collectorNotReadyGracePeriod",
      "spec.prometheusCR.evaluationInterval",
      "spec.prometheusCR.scrapeInterval"
    ]
  },
  "opentelemetry.io/v1beta1/OpenTelemetryCollector": {
    "listDefaults": {
      "spec.additionalContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.additionalContainers[].livenessProbe.grpc.service": "",
      "spec.additionalContainers[].ports[].protocol": "TCP",
      "spec.additionalContainers[].readinessProbe.grpc.service": "",
      "spec.additionalContainers[].startupProbe.grpc.service": "",
      "spec.env[].valueFrom.fileKeyRef.optional": false,
      "spec.initContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.initContainers[].livenessProbe.grpc.service": "",
      "spec.initContainers[].ports[].protocol": "TCP",
      "spec.initContainers[].readinessProbe.grpc.service": "",
      "spec.initContainers[].startupProbe.grpc.service": "",
      "spec.ports[].protocol": "TCP",
      "spec.targetAllocator.env[].valueFrom.fileKeyRef.optional": false,
      "spec.volumes[].iscsi.iscsiInterface": "default"
    },
    "quantities": [
      "spec.additionalContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.additionalContainers[].resources.limits{}",
      "spec.additionalContainers[].resources.requests{}",
      "spec.env[].valueFrom.resourceFieldRef.divisor",
      "spec.initContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.initContainers[].resources.limits{}",
      "spec.initContainers[].resources.requests{}",
      "spec.resources.limits{}",
      "spec.resources.requests{}",
      "spec.targetAllocator.env[].valueFrom.resourceFieldRef.divisor",
      "spec.targetAllocator.resources.limits{}",
      "spec.targetAllocator.resources.requests{}",
      "spec.volumes[].downwardAPI.items[].resourceFieldRef.divisor",
      "spec.volumes[].emptyDir.sizeLimit",
      "spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.limits{}",
      "spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests{}",
      "spec.volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor"
    ],
    "durations": [
      "spec.targetAllocator.collectorNotReadyGracePeriod",
      "spec.targetAllocator.collectorTargetReloadInterval",
      "spec.targetAllocator.prometheusCR.evaluationInterval",
      "spec.targetAllocator.prometheusCR.scrapeInterval"
    ]
  },
  "postgresql.cnpg.io/v1/Cluster": {
    "listDefaults": {
      "spec.env[].valueFrom.fileKeyRef.optional": false,
      "spec.externalClusters[].plugin.enabled": true,
      "spec.externalClusters[].plugin.isWALArchiver": false,
      "spec.managed.roles[].connectionLimit": -1,
      "spec.managed.roles[].ensure": "present",
      "spec.managed.roles[].inherit": true,
      "spec.managed.services.additional[].serviceTemplate.spec.ports[].protocol": "TCP",
      "spec.managed.services.additional[].updateStrategy": "patch",
      "spec.monitoring.podMonitorMetricRelabelings[].action": "replace",
      "spec.monitoring.podMonitorRelabelings[].action": "replace",
      "spec.plugins[].enabled": true,
      "spec.plugins[].isWALArchiver": false,
      "spec.tablespaces[].storage.resizeInUseVolumes": true,
      "spec.tablespaces[].temporary": false
    },
    "quantities": [
      "spec.env[].valueFrom.resourceFieldRef.divisor",
      "spec.ephemeralVolumesSizeLimit.shm",
      "spec.ephemeralVolumesSizeLimit.temporaryData",
      "spec.probes.readiness.maximumLag",
      "spec.probes.startup.maximumLag",
      "spec.resources.limits{}",
      "spec.resources.requests{}",
      "spec.storage.pvcTemplate.resources.limits{}",
      "spec.storage.pvcTemplate.resources.requests{}",
      "spec.tablespaces[].storage.pvcTemplate.resources.limits{}",
      "spec.tablespaces[].storage.pvcTemplate.resources.requests{}",
      "spec.walStorage.pvcTemplate.resources.limits{}",
      "spec.walStorage.pvcTemplate.resources.requests{}"
    ]
  },
  "postgresql.cnpg.io/v1/Database": {
    "listDefaults": {
      "spec.extensions[].ensure": "present",
      "spec.fdws[].ensure": "present",
      "spec.fdws[].options[].ensure": "present",
      "spec.fdws[].usage[].type": "grant",
      "spec.schemas[].ensure": "present",
      "spec.servers[].ensure": "present",
      "spec.servers[].options[].ensure": "present",
      "spec.servers[].usage[].type": "grant"
    }
  },
  "postgresql.cnpg.io/v1/Pooler": {
    "listDefaults": {
      "spec.monitoring.podMonitorMetricRelabelings[].action": "replace",
      "spec.monitoring.podMonitorRelabelings[].action": "replace",
      "spec.serviceTemplate.spec.ports[].protocol": "TCP",
      "spec.template.spec.containers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.template.spec.containers[].livenessProbe.grpc.service": "",
      "spec.template.spec.containers[].ports[].protocol": "TCP",
      "spec.template.spec.containers[].readinessProbe.grpc.service": "",
      "spec.template.spec.containers[].startupProbe.grpc.service": "",
      "spec.template.spec.ephemeralContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.template.spec.ephemeralContainers[].livenessProbe.grpc.service": "",
      "spec.template.spec.ephemeralContainers[].ports[].protocol": "TCP",
      "spec.template.spec.ephemeralContainers[].readinessProbe.grpc.service": "",
      "spec.template.spec.ephemeralContainers[].startupProbe.grpc.service": "",
      "spec.template.spec.initContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.template.spec.initContainers[].livenessProbe.grpc.service": "",
      "spec.template.spec.initContainers[].ports[].protocol": "TCP",
      "spec.template.spec.initContainers[].readinessProbe.grpc.service": "",
      "spec.template.spec.initContainers[].startupProbe.grpc.service": "",
      "spec.template.spec.volumes[].iscsi.iscsiInterface": "default"
    },
    "quantities": [
      "spec.template.spec.containers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.template.spec.containers[].resources.limits{}",
      "spec.template.spec.containers[].resources.requests{}",
      "spec.template.spec.ephemeralContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.template.spec.ephemeralContainers[].resources.limits{}",
      "spec.template.spec.ephemeralContainers[].resources.requests{}",
      "spec.template.spec.initContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.template.spec.initContainers[].resources.limits{}",
      "spec.template.spec.initContainers[].resources.requests{}",
      "spec.template.spec.overhead{}",
      "spec.template.spec.resources.limits{}",
      "spec.template.spec.resources.requests{}",
      "spec.template.spec.volumes[].downwardAPI.items[].resourceFieldRef.divisor",
      "spec.template.spec.volumes[].emptyDir.sizeLimit",
      "spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.limits{}",
      "spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests{}",
      "spec.template.spec.volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor"
    ]
  },
  "rabbitmq.com/v1beta1/RabbitmqCluster": {
    "listDefaults": {
      "spec.override.service.spec.ports[].protocol": "TCP",
      "spec.override.statefulSet.spec.template.spec.containers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.override.statefulSet.spec.template.spec.containers[].livenessProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.containers[].ports[].protocol": "TCP",
      "spec.override.statefulSet.spec.template.spec.containers[].readinessProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.containers[].startupProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].livenessProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].ports[].protocol": "TCP",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].readinessProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].startupProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.initContainers[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.override.statefulSet.spec.template.spec.initContainers[].livenessProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.initContainers[].ports[].protocol": "TCP",
      "spec.override.statefulSet.spec.template.spec.initContainers[].readinessProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.initContainers[].startupProbe.grpc.service": "",
      "spec.override.statefulSet.spec.template.spec.volumes[].iscsi.iscsiInterface": "default"
    },
    "quantities": [
      "spec.override.statefulSet.spec.template.spec.containers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.override.statefulSet.spec.template.spec.containers[].resources.limits{}",
      "spec.override.statefulSet.spec.template.spec.containers[].resources.requests{}",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].resources.limits{}",
      "spec.override.statefulSet.spec.template.spec.ephemeralContainers[].resources.requests{}",
      "spec.override.statefulSet.spec.template.spec.initContainers[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.override.statefulSet.spec.template.spec.initContainers[].resources.limits{}",
      "spec.override.statefulSet.spec.template.spec.initContainers[].resources.requests{}",
      "spec.override.statefulSet.spec.template.spec.overhead{}",
      "spec.override.statefulSet.spec.template.spec.resources.limits{}",
      "spec.override.statefulSet.spec.template.spec.resources.requests{}",
      "spec.override.statefulSet.spec.template.spec.volumes[].downwardAPI.items[].resourceFieldRef.divisor",
      "spec.override.statefulSet.spec.template.spec.volumes[].emptyDir.sizeLimit",
      "spec.override.statefulSet.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.limits{}",
      "spec.override.statefulSet.spec.template.spec.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests{}",
      "spec.override.statefulSet.spec.template.spec.volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor",
      "spec.override.statefulSet.spec.volumeClaimTemplates[].spec.resources.limits{}",
      "spec.override.statefulSet.spec.volumeClaimTemplates[].spec.resources.requests{}",
      "spec.persistence.emptyDir.sizeLimit",
      "spec.persistence.storage",
      "spec.resources.limits{}",
      "spec.resources.requests{}"
    ]
  },
  "tekton.dev/v1/Task": {
    "listDefaults": {
      "spec.sidecars[].env[].valueFrom.fileKeyRef.optional": false,
      "spec.stepTemplate.env[].valueFrom.fileKeyRef.optional": false,
      "spec.steps[].env[].valueFrom.fileKeyRef.optional": false
    },
    "quantities": [
      "spec.sidecars[].computeResources.limits{}",
      "spec.sidecars[].computeResources.requests{}",
      "spec.sidecars[].env[].valueFrom.resourceFieldRef.divisor",
      "spec.stepTemplate.computeResources.limits{}",
      "spec.stepTemplate.computeResources.requests{}",
      "spec.stepTemplate.env[].valueFrom.resourceFieldRef.divisor",
      "spec.steps[].computeResources.limits{}",
      "spec.steps[].computeResources.requests{}",
      "spec.steps[].env[].valueFrom.resourceFieldRef.divisor"
    ]
  }
};

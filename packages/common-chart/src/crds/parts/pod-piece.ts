import { Type } from '@sinclair/typebox';
import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IEnvFromSource } from 'kubernetes-models/v1/EnvFromSource';
import type { INodeAffinity } from 'kubernetes-models/v1/NodeAffinity';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPersistentVolumeClaimSpec } from 'kubernetes-models/v1/PersistentVolumeClaimSpec';
import type { IPodAffinity } from 'kubernetes-models/v1/PodAffinity';
import type { IPodAntiAffinity } from 'kubernetes-models/v1/PodAntiAffinity';
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import type { IServiceSpec } from 'kubernetes-models/v1/ServiceSpec';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { builtIn } from './built-in.ts';

/** Where pods may and should run. */
export const affinity = builtIn<IAffinity>('v1/Affinity');

/** Which nodes pods may and should run on. */
export const nodeAffinity = builtIn<INodeAffinity>('v1/NodeAffinity');

/** Which pods to run near. */
export const podAffinity = builtIn<IPodAffinity>('v1/PodAffinity');

/** Which pods to keep away from. */
export const podAntiAffinity = builtIn<IPodAntiAffinity>('v1/PodAntiAffinity');

/** A container of a pod. */
export const container = builtIn<IContainer>('v1/Container');

/** Environment variables of a container. */
export const envVars = Type.Array(builtIn<IEnvVar>('v1/EnvVar'));

/** ConfigMaps and Secrets whose keys become environment variables. */
export const envFrom = Type.Array(builtIn<IEnvFromSource>('v1/EnvFromSource'));

/** What a claim asks of a storage class. */
export const volumeClaimSpec = builtIn<IPersistentVolumeClaimSpec>('v1/PersistentVolumeClaimSpec');

/** Security settings of a whole pod. */
export const podSecurityContext = builtIn<IPodSecurityContext>('v1/PodSecurityContext');

/** Security settings of one container. */
export const containerSecurityContext = builtIn<ISecurityContext>('v1/SecurityContext');

/** A pod. */
export const podSpec = builtIn<IPodSpec>('v1/PodSpec');

/** A Service. */
export const serviceSpec = builtIn<IServiceSpec>('v1/ServiceSpec');

/** Taints that pods tolerate. */
export const tolerations = Type.Array(builtIn<IToleration>('v1/Toleration'));

/** How pods spread over zones and nodes. */
export const topologySpreadConstraints = Type.Array(builtIn<ITopologySpreadConstraint>('v1/TopologySpreadConstraint'));

/** Volumes of a pod. */
export const volumes = Type.Array(builtIn<IVolume>('v1/Volume'));

/** Where a container sees the volumes of its pod. */
export const volumeMounts = Type.Array(builtIn<IVolumeMount>('v1/VolumeMount'));

import type { Manifest, PodSecurityLevel } from '@lumie-infra/common-chart';
import { podIsUnsafe } from '../errors.ts';
import { type PodSpec, containersOf, podSpecOf } from './pod-spec.ts';

const harmless = new Set([
  'configMap',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

function isRestricted(pod: PodSpec): boolean {
  const seccomp = (profile: string | undefined) => profile === 'RuntimeDefault' || profile === 'Localhost';
  return containersOf(pod).every(({ securityContext = {} }) => {
    const { runAsNonRoot, seccompProfile, runAsUser } = { ...pod.securityContext, ...securityContext };
    return (
      runAsNonRoot === true &&
      runAsUser !== 0 &&
      seccomp(seccompProfile?.type) &&
      securityContext.allowPrivilegeEscalation === false &&
      securityContext.capabilities?.drop?.includes('ALL') === true &&
      (securityContext.capabilities.add ?? []).every((capability) => capability === 'NET_BIND_SERVICE')
    );
  });
}

function unsafe(pod: PodSpec): string[] {
  const volumes = (pod.volumes ?? []).flatMap((volume) =>
    Object.keys(volume).filter((source) => source !== 'name' && !harmless.has(source)),
  );
  return [
    ...volumes.map((source) => `mounts a ${source}`),
    ...containersOf(pod).flatMap(({ name, securityContext }) =>
      securityContext?.privileged === true ? [`runs container '${name}' privileged`] : [],
    ),
  ];
}

/** The strictest level of Pod Security that all pods of an app meet; pushes what even the next one refuses to `problems`. */
export function podSecurityLevel(objects: readonly Manifest[], problems: string[]): PodSecurityLevel {
  const pods = objects.flatMap((object) => {
    const pod = podSpecOf(object);
    return pod === undefined ? [] : [{ name: `${object.kind}/${object.metadata.name}`, pod }];
  });
  for (const { name, pod } of pods) problems.push(...unsafe(pod).map((reason) => podIsUnsafe(name, reason)));
  return pods.every(({ pod }) => isRestricted(pod)) ? 'restricted' : 'baseline';
}

import {
  containerNameTwice,
  noContainers,
  portNameTwice,
  probeInInitContainer,
  unusedVolume,
  volumeNameTwice,
} from '../model/errors.ts';
import { containerProblems } from './container.ts';
import { type Labels, labelProblems } from './label.ts';
import { type PodTemplateProps, podSelector } from './pod-template.ts';
import { mountedVolumes } from './volume-mount.ts';

function sharedPortNames(props: PodTemplateProps): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, { ports = {} }] of Object.entries(props.containers)) {
    for (const port of Object.keys(ports)) {
      const first = owners.get(port);
      if (first === undefined) owners.set(port, name);
      else problems.push(portNameTwice(port, first, name));
    }
  }
  return problems;
}

function selectedLabels(name: string, props: PodTemplateProps): Labels {
  return { ...props.podLabels, ...podSelector(name, props) };
}

/**
 * Everything that is wrong with the pods of a workload, before any of them exists.
 *
 * @param claims names of the workload's claim templates, which are volumes too
 */
export function podProblems(name: string, props: PodTemplateProps, claims: readonly string[] = []): string[] {
  const containers = Object.entries(props.containers);
  const inits = Object.entries(props.initContainers ?? {});
  const own = Object.keys(props.volumes ?? {});
  const volumes = [...own, ...claims];
  const mounted = new Set([...containers, ...inits].flatMap(([, each]) => mountedVolumes(each.volumeMounts)));
  return [
    ...(containers.length === 0 ? [noContainers()] : []),
    ...[...inits, ...containers].flatMap(([key, each]) => containerProblems(key, each, volumes, props.securityContext)),
    ...inits.flatMap(([key, init]) => [
      ...(Object.hasOwn(props.containers, key) ? [containerNameTwice(key)] : []),
      ...(init.restartPolicy === undefined && (init.liveness ?? init.readiness ?? init.startup) !== undefined
        ? [probeInInitContainer(key)]
        : []),
    ]),
    ...sharedPortNames(props),
    ...own.filter((volume) => claims.includes(volume)).map(volumeNameTwice),
    ...volumes.filter((volume) => !mounted.has(volume)).map(unusedVolume),
    ...labelProblems(selectedLabels(name, props)),
  ];
}

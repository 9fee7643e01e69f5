import { nearest } from '../../model/nearest.ts';
import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { backupPluginIsMissing, backupStoreIsMissing, backupVolumeIsMissing } from '../errors.ts';
import { at, isJsonMap, listAt, textAt } from '../json-value.ts';
import { type PodTemplate, podTemplates } from '../pod-specs.ts';
import type { Rule, RuleProblem } from '../rule.ts';

const volumesAnnotation = 'backup.velero.io/backup-volumes';

/** Every backup has something to copy, and somewhere to put it. */
export const backupTargets: Rule = {
  name: 'backup-targets',
  summary: 'Every backup has something to copy, and somewhere to put it.',
  explanation: `A backup that was never made looks like one until the day it is needed.

A ScheduledBackup by plugin needs that plugin in its Cluster, with the name of an object store; one by \`barmanObjectStore\` needs \`backup\` there. A volume that an annotation of a pod asks Velero to copy must be a volume of that pod. That the clusters, stores and locations exist is proved by object-references.`,
  check: (model) => {
    const scheduled = model.ofKind('ScheduledBackup.postgresql.cnpg.io');
    const annotated = podTemplates(model).filter(({ annotations }) => annotations[volumesAnnotation] !== undefined);
    return {
      checked: scheduled.length + annotated.length,
      problems: [
        ...scheduled.flatMap((backup) => databaseProblems(model, backup)),
        ...annotated.flatMap((template) => volumeProblems(template)),
      ],
    };
  },
};

function databaseProblems(model: ClusterModel, { component, object }: OwnedObject): RuleProblem[] {
  const name = textAt(object, 'spec', 'cluster', 'name');
  const cluster = model.find('Cluster.postgresql.cnpg.io', object.metadata.namespace, name ?? '');
  if (cluster === undefined) return [];
  const say = (field: string, message: string): RuleProblem[] => [
    { component: component.name, object: describeObject(object), field, message },
  ];
  if (textAt(object, 'spec', 'method') !== 'plugin') {
    return at(cluster.object, 'spec', 'backup') === undefined ? say('spec.method', backupStoreIsMissing(name!)) : [];
  }
  const wanted = textAt(object, 'spec', 'pluginConfiguration', 'name') ?? '';
  const plugins = listAt(cluster.object, 'spec', 'plugins').filter(isJsonMap);
  const plugin = plugins.find((one) => one['name'] === wanted);
  if (plugin === undefined) {
    const names = plugins.flatMap((one) => textAt(one, 'name') ?? []);
    return say('spec.pluginConfiguration.name', backupPluginIsMissing(wanted, name!, nearest(wanted, names), names));
  }
  return textAt(plugin, 'parameters', 'barmanObjectName') === undefined
    ? say('spec.pluginConfiguration.name', backupStoreIsMissing(name!))
    : [];
}

function volumeProblems({ owned, annotations, path, spec }: PodTemplate): RuleProblem[] {
  const claims = listAt(owned.object, 'spec', 'volumeClaimTemplates').map((claim) => textAt(claim, 'metadata', 'name'));
  const volumes = [...(spec.volumes ?? []).map((volume) => textAt(volume, 'name')), ...claims].filter(
    (name) => name !== undefined,
  );
  return annotations[volumesAnnotation]!.split(',')
    .map((name) => name.trim())
    .filter((name) => !volumes.includes(name))
    .map((name) => ({
      component: owned.component.name,
      object: describeObject(owned.object),
      field: `${path === '' ? '' : `${path}.`}metadata.annotations.${volumesAnnotation}`,
      message: backupVolumeIsMissing(name, nearest(name, volumes), volumes),
    }));
}

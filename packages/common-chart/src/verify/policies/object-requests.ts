import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { celValue } from '../cel/cel-value.ts';
import { groupOf } from '../../model/producers.ts';
import type { JsonMap } from '../json-value.ts';
import { isJsonMap } from '../json-value.ts';
import { type PodTemplate, podTemplatesOf } from '../pod-specs.ts';
import type { AdmissionRequest } from './admission-request.ts';
import { namespaceLabels, withNameLabel } from './namespace-labels.ts';
import { defaultedContainer, defaultedSpec } from './pod-defaults.ts';
import { appliedBy } from './request-user.ts';
import { resourceOfKind } from './resource-of-kind.ts';

/** No policy may stand in the way of what decides about requests. */
const unchecked = /^(Validating|Mutating)(AdmissionPolicy(Binding)?|WebhookConfiguration)$/;

/** The objects of a cluster, as whoever applies them will send them; pods by themselves are among the pods. */
export function objectRequests(model: ClusterModel): AdmissionRequest[] {
  return model.objects
    .filter(({ object: { kind } }) => kind !== 'Pod' && !unchecked.test(kind))
    .map((owned) => objectRequest(model, owned));
}

function objectRequest(model: ClusterModel, owned: OwnedObject): AdmissionRequest {
  const { component, object } = owned;
  const { apiVersion, kind, metadata } = object;
  const isNamespace = kind === 'Namespace' && apiVersion === 'v1';
  const labels = isNamespace ? withNameLabel(metadata.name, metadata.labels) : (metadata.labels ?? {});
  const [template] = podTemplatesOf(owned).filter(({ origin }) => origin === 'workload');
  const known = isNamespace ? { ...object, metadata: { ...metadata, labels } } : object;
  return {
    component: component.name,
    source: describeObject(object),
    group: groupOf(apiVersion),
    version: apiVersion.slice(apiVersion.lastIndexOf('/') + 1),
    kind,
    resource: resourceOfKind(kind),
    name: metadata.name,
    namespace: metadata.namespace,
    labels,
    namespaceLabels: isNamespace ? labels : namespaceLabels(model, metadata.namespace),
    user: appliedBy(model),
    containers: template?.containers.map(({ path }) => path) ?? [],
    object: (only) => celValue(template === undefined ? known : withTemplate(known, template, only)),
    placeOf: (field) => field,
  };
}

/** A workload with what the API server adds to the template of its pods. */
function withTemplate(object: JsonMap, { specPath, spec, containers }: PodTemplate, only?: number): JsonMap {
  const chosen = containers.filter((_, index) => only === undefined || index === only);
  const of = (init: boolean) =>
    chosen.filter((one) => one.init === init).map(({ container }) => defaultedContainer(container));
  const initContainers = of(true);
  return replaced(object, specPath.split('.'), {
    ...defaultedSpec(spec),
    containers: of(false),
    initContainers: initContainers.length > 0 ? initContainers : undefined,
  });
}

function replaced(map: JsonMap, [field, ...rest]: readonly string[], value: JsonMap): JsonMap {
  if (field === undefined) return value;
  const inner = map[field];
  return { ...map, [field]: replaced(isJsonMap(inner) ? inner : {}, rest, value) };
}

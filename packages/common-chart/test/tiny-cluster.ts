import { type Component, type ComponentDefinition, defineComponent, planCluster } from '@lumie-infra/common-chart';
import { parseAllDocuments } from 'yaml';
import { KubernetesObject } from '../src/constructs/kubernetes-object.ts';
import type { ClusterDefinition } from '../src/model/cluster.ts';
import type { Manifest } from '../src/model/plan.ts';
import { type ClusterModel, clusterModel } from '../src/verify/cluster-model.ts';
import type { Rule, RuleOutcome } from '../src/verify/rule.ts';
import { clusterOf, layerOf } from './stand-ins.ts';

type Definition = ComponentDefinition<
  string,
  Record<string, unknown>,
  Record<never, never>,
  Record<never, never>,
  Record<never, never>,
  Record<never, never>,
  Record<never, never>,
  Record<never, never>
>;

const withoutNamespace =
  /^(Cluster[A-Z].*|IngressClass|KongClusterPlugin|Namespace|PersistentVolume|PriorityClass|StorageClass|Validating.*)$/;

/**
 * A component that renders objects as they are written in YAML, in its namespace unless they say another one.
 *
 * @example rendering('web', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { a: "1" }')
 */
export function rendering(name: string, yaml: string, more: Partial<Definition> = {}): Component {
  const objects = objectsIn(yaml);
  return defineComponent({
    name,
    ...more,
    manifests: (scope) => {
      for (const { apiVersion, kind, metadata, ...fields } of objects) {
        const { name: object, namespace, labels, annotations } = metadata;
        const namespaced = !withoutNamespace.test(kind);
        new KubernetesObject(
          scope,
          object,
          { apiVersion, kind, namespaced },
          { namespace, labels, annotations },
          fields,
        );
      }
    },
  });
}

function objectsIn(yaml: string): Manifest[] {
  return parseAllDocuments(yaml)
    .map((document) => document.toJS() as Manifest | null)
    .filter((object) => object !== null);
}

const groups = [
  'barmancloud.cnpg.io',
  'cert-manager.io',
  'configuration.konghq.com',
  'monitoring.coreos.com',
  'opentelemetry.io',
  'policies.kyverno.io',
  'postgresql.cnpg.io',
  'rabbitmq.com',
  'secrets.hashicorp.com',
  'tekton.dev',
  'triggers.tekton.dev',
  'velero.io',
];

/** A model of a cluster of some components, where the definitions of all custom kinds are installed. */
export function modelOf(components: readonly Component[], more: Partial<ClusterDefinition> = {}): ClusterModel {
  const provided = new Set(components.flatMap(({ definition }) => definition.provides?.definitions ?? []));
  const definitions = defineComponent({
    name: 'definitions',
    namespace: null,
    provides: { definitions: groups.filter((group) => !provided.has(group)) },
  });
  const layers = [layerOf('tiny', [...components, definitions])];
  return clusterModel(planCluster(clusterOf(layers, more), { partial: true }));
}

/** What a rule says of a cluster of some components. */
export async function outcomeOf(
  rule: Rule,
  components: readonly Component[],
  more: Partial<ClusterDefinition> = {},
): Promise<RuleOutcome> {
  return rule.check(modelOf(components, more));
}

/** What a rule finds wrong in a cluster of some components, a line each. */
export async function problemsOf(
  rule: Rule,
  components: readonly Component[],
  more: Partial<ClusterDefinition> = {},
): Promise<string[]> {
  const { problems } = await outcomeOf(rule, components, more);
  return problems.map(({ component, object, field, message }) => `${component}: ${object}: ${field} ${message}`);
}

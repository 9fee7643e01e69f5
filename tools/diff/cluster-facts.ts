/**
 * Renders a cluster into a folder and prints, as JSON, what the manifests do not say of themselves: images, secrets and
 * requests of resources.
 *
 * `npm run diff` runs this in a checkout of each side. A side that has this file runs its own; one from before it was there
 * is given this one, so it imports nothing but the model and the list of layers.
 */
import { describeMaking, planClusterFile, writePlan } from '@lumie-infra/common-chart';
import {
  type ClusterModel,
  clusterFit,
  clusterModel,
  imageList,
  secretsContract,
} from '@lumie-infra/common-chart/verify';
import { importLayers, layerNames } from '../workspace-layers.ts';

/** An image and who runs it. */
export interface ImageFact {
  /** As nodes pull it. */
  readonly reference: string;
  readonly components: readonly string[];
}

/** A value that the secret store holds, never the value itself. */
export interface SecretFact {
  readonly path: string;
  readonly field: string;
  /** How it is made, in words. */
  readonly making: string;
  /** Whether only a person can give it. */
  readonly byPerson: boolean;
  /** Components that read it. */
  readonly components: readonly string[];
}

/** What the pods of one component ask for, all of them together; Jobs, which come and go, aside. */
export interface RequestFact {
  readonly component: string;
  readonly pods: number;
  readonly millicores: number;
  readonly bytes: number;
}

/** What the manifests of a cluster do not say of themselves. */
export interface ClusterFacts {
  /** The version of this format. */
  readonly format: 1;
  readonly images: readonly ImageFact[];
  readonly secrets: readonly SecretFact[];
  readonly requests: readonly RequestFact[];
}

function factsOf(model: ClusterModel): ClusterFacts {
  return {
    format: 1,
    images: imageList(model).images.map(({ reference, components }) => ({ reference, components })),
    secrets: secretsContract(model)
      .values.map(({ path, field, making, uses }) => ({
        path,
        field,
        making: describeMaking(making),
        byPerson: making.kind === 'person',
        components: [...new Set(uses.map(({ component }) => component))].sort(),
      }))
      .sort((a, b) => (`${a.path}#${a.field}` < `${b.path}#${b.field}` ? -1 : 1)),
    requests: requestsOf(model),
  };
}

function requestsOf(model: ClusterModel): RequestFact[] {
  const { nodes, pending } = clusterFit(model);
  const pods = [...nodes.flatMap((node) => node.pods), ...pending.map(({ pod }) => pod)];
  return [...Map.groupBy(pods, ({ demand }) => demand.component)]
    .map(([component, own]) => ({
      component,
      pods: own.length,
      millicores: own.reduce((sum, { amount }) => sum + amount.millicores, 0),
      bytes: own.reduce((sum, { amount }) => sum + amount.bytes, 0),
    }))
    .sort((a, b) => (a.component < b.component ? -1 : 1));
}

const [file = 'cluster.yaml', folder = 'dist/manifests'] = process.argv.slice(2);
const plan = planClusterFile(file, { available: await importLayers(layerNames()) });
writePlan(plan, folder);
console.log(JSON.stringify(factsOf(clusterModel(plan))));

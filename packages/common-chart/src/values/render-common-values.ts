import { isDeepStrictEqual } from 'node:util';
import { defined } from '../constructs/defined.ts';
import { declaredTwice, objectProblem, throwProblems, valuesCannotBeRendered } from '../model/errors.ts';
import type { Manifest } from '../model/plan.ts';
import { additionalIngresses } from './additional-ingress.ts';
import { clusterIssuers } from './cluster-issuer.ts';
import type { CommonRelease } from './common-release.ts';
import type { Common } from './common-values.ts';
import { componentAccounts, componentWorkload } from './component.ts';
import { configMaps } from './config-map.ts';
import { databaseBase, postgresCluster } from './database.ts';
import { deployments } from './deployment.ts';
import { dumpBackup } from './dump-backup.ts';
import { identify } from './identity.ts';
import type { Identity } from './identity.ts';
import { imageReference } from './image.ts';
import { ingresses } from './ingress.ts';
import { middlewares } from './middleware.ts';
import { persistentVolumes } from './persistent-volume.ts';
import { rbac } from './rbac.ts';
import { readCommonValues } from './read-common-values.ts';
import { createdAccount } from './service-account.ts';
import { serviceMonitors } from './service-monitor.ts';
import { services } from './service.ts';
import { storageClasses } from './storage-class.ts';
import { vaultStaticSecrets } from './vault-static-secret.ts';
import type { Workload } from './workload.ts';

function singleWorkload(common: Common, identity: Identity): Workload {
  return {
    name: identity.fullname,
    labels: identity.labels,
    image: imageReference(common.image ?? {}, identity.registry, false),
    serviceAccount: createdAccount(common.rbac, identity.fullname),
    values: common,
  };
}

function databases(common: Common, firstComponent: string | undefined, identity: Identity): object[] {
  const { database } = common;
  if (database?.enabled !== true) return [];
  const base = databaseBase(database, firstComponent, identity);
  const { dumpBackup: dump } = database;
  return [
    postgresCluster(database, base, identity.registry),
    ...(dump?.enabled === true ? [dumpBackup(dump, base, identity)] : []),
  ];
}

/** The objects without repetitions; one name for two different objects is a problem. */
function distinct(objects: readonly Manifest[], release: string): Manifest[] {
  const byIdentity = new Map<string, Manifest>();
  const problems: string[] = [];
  for (const object of objects) {
    const identity = `${object.apiVersion} ${object.kind} ${object.metadata.name}`;
    const earlier = byIdentity.get(identity);
    if (earlier !== undefined && !isDeepStrictEqual(earlier, object)) {
      problems.push(objectProblem(undefined, object.kind, object.metadata.name, declaredTwice()));
    }
    byIdentity.set(identity, object);
  }
  throwProblems(valuesCannotBeRendered(release), problems);
  return [...byIdentity.values()];
}

/**
 * The Kubernetes objects that a values file of the shared chart describes.
 *
 * `values` is the parsed file: a map with the key `common`. The objects carry no namespace, which comes from the
 * release, and hold neither null nor undefined.
 *
 * @throws {Problems} when a key is unknown or a value is wrong; every problem at once.
 * @see docs/common-values.md
 * @example
 * const values = { common: { image: { repository: 'web-apps/shop', tag: '4f2a91c0' }, ingress: { enabled: false } } };
 * const objects = renderCommonValues(values, { release: 'shop', namespace: 'shop' });
 */
export function renderCommonValues(values: unknown, release: CommonRelease): Manifest[] {
  const common = readCommonValues(values, release.release);
  const identity = identify(common.name, release);
  const { components = [], additionalDeployments = [] } = common;
  const named = [...components, ...additionalDeployments];
  const workloads = [
    ...(components.length > 0 ? [] : [singleWorkload(common, identity)]),
    ...named.map((component) => componentWorkload(component, identity)),
  ];
  const objects = [
    ...workloads.flatMap(deployments),
    ...workloads.flatMap(services),
    ...workloads.flatMap(ingresses),
    ...workloads.flatMap(middlewares),
    ...additionalIngresses(common.additionalIngresses, identity),
    ...vaultStaticSecrets(common.vaultStaticSecrets),
    ...named.flatMap((component) => vaultStaticSecrets(component.vaultStaticSecrets)),
    ...rbac(common.rbac, identity),
    ...componentAccounts(named, createdAccount(common.rbac, identity.fullname), identity),
    ...configMaps(common.configMap, identity),
    ...serviceMonitors(
      common.serviceMonitor,
      components.map(({ name }) => name),
      identity,
    ),
    ...storageClasses(common.storageClass, identity),
    ...persistentVolumes(common.persistentVolumes),
    ...clusterIssuers(common.clusterIssuers),
    ...databases(common, components[0]?.name, identity),
  ];
  return distinct(defined(objects) as Manifest[], release.release);
}

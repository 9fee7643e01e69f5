import type { HealthVerdict } from '@lumie-infra/common-chart/health/testing';
import { retryDelay } from './backoff.ts';
import type { LiveApplication } from './live-cluster.ts';
import { bySyncOrder } from './object-order.ts';
import { type ApplicationManifest, type TreeObject, isApplication } from './tree.ts';
import { type World, healthOf, reasonOf, revisionOf } from './world.ts';

/** What an operation says of itself before it waits for anything. */
const beginning = 'one or more tasks are running';
/** How long Argo CD waits after each wave but the last, in seconds. */
const waveDelay = 2;
/** Begins an operation when an Application is out of sync and syncs by itself; `true` when it does. */
export function beginSync(application: LiveApplication, now: number): boolean {
  const { comparison, operation, last, manifest } = application;
  const automated = manifest.spec.syncPolicy?.automated;
  if (operation !== undefined || comparison?.status !== 'OutOfSync') return false;
  if (automated === undefined || automated.enabled === false) return false;
  if (comparison.source !== manifest.spec.source) return false;
  if (last?.phase === 'Failed' && last.revision === comparison.revision) return false;
  application.operation = {
    startedAt: now,
    revision: comparison.revision,
    attempts: 0,
    applied: new Map(),
    notBefore: now + 1,
    message: beginning,
  };
  return true;
}

/** Takes the next step of an operation; `true` when anything came of it. */
export function continueOperation(world: World, application: LiveApplication, now: number): boolean {
  const { operation, name } = application;
  if (operation === undefined) return false;
  if (now < operation.notBefore) {
    world.wakeAt(operation.notBefore);
    return false;
  }
  const content = [...operationContent(world, application)].sort(bySyncOrder);
  const leftOver = world.cluster.leftOver(name, content);
  const waves = [...new Set(content.map(({ wave }) => wave))];
  const running: { readonly object: TreeObject; readonly verdict: HealthVerdict }[] = [];
  for (const object of content) {
    if (operation.applied.get(object.key) !== 'running') continue;
    const verdict = healthOf(world, object, now);
    if (verdict?.status === 'Degraded') {
      // What went wrong inside an Application has been told where it happened.
      const reason = isApplication(object) || verdict.message === '' ? '' : ` (${verdict.message})`;
      return fail(world, application, now, `${object.name} is degraded${reason}`);
    }
    if (verdict === undefined || verdict.status === 'Healthy') operation.applied.set(object.key, 'done');
    else running.push({ object, verdict });
  }
  const waits = (waves.length > 1 || leftOver.length > 0) && running.length > 0;
  if (waits) return wait(world, application, running, now);
  const wave = content.find(({ key }) => !operation.applied.has(key))?.wave;
  if (wave === undefined) {
    if (leftOver.length > 0) {
      const objects = leftOver.map(({ object }) => ({ kind: object.kind, name: object.name }));
      world.events.push({ at: now, application: name, kind: 'prunes', objects });
      for (const live of leftOver) world.cluster.remove(live);
    }
    return succeed(application, now);
  }
  if (operation.applied.size === 0) {
    application.syncs += 1;
    if (application.syncs <= (world.scenario.failing.get(name) ?? 0)) {
      return fail(world, application, now, 'one or more objects failed to apply, as the scenario has it');
    }
  }
  const objects = content.filter((object) => object.wave === wave);
  const changed = objects.filter((object) => applyObject(world, object, name, now));
  for (const { key } of objects) operation.applied.set(key, 'running');
  if (changed.length > 0) {
    const applied = changed.map(({ kind, name: object }) => ({ kind, name: object }));
    world.events.push({ at: now, application: name, kind: 'applies', wave, waves: waves.length, objects: applied });
  }
  application.saidToWait = '';
  if (wave === waves.at(-1) && leftOver.length === 0) return succeed(application, now);
  operation.notBefore = now + waveDelay;
  world.wakeAt(operation.notBefore);
  return true;
}

function operationContent({ contents, contentOf, tree }: World, { name, operation }: LiveApplication) {
  return name === tree.root ? contentOf(name) : (contents.get(`${name}@${operation!.revision}`) ?? []);
}

function applyObject({ cluster, verdicts }: World, object: TreeObject, owner: string, now: number): boolean {
  if (!cluster.apply(object, owner, now)) return false;
  if (isApplication(object))
    verdicts.delete(cluster.applyApplication(object.manifest as ApplicationManifest, now, owner));
  return true;
}

function wait(
  world: World,
  application: LiveApplication,
  running: readonly { readonly object: TreeObject; readonly verdict: HealthVerdict }[],
  now: number,
): boolean {
  const { object: first } = running[0]!;
  const others = running.length > 1 ? ` and ${running.length - 1} more` : '';
  const message = `waits for ${first.kind} ${first.name}${others}`;
  const changed = application.operation!.message !== message;
  application.operation!.message = message;
  // One that has only just begun cannot say yet what it is about.
  const began = running.some(({ object }) => isApplication(object) && hasJustBegun(world, object.name));
  const waitsFor = running.map(({ object, verdict }) => ({
    name: isApplication(object) ? object.name : `${object.kind} ${object.name}`,
    status: verdict.status,
    reason: verdict.message === '' && isApplication(object) ? reasonOf(world, object.name, now) : verdict.message,
  }));
  // Whoever waits says so once for the same names and healths; the reasons change from second to second.
  const said = waitsFor.map(({ name, status }) => `${name} ${status}`).join();
  if (began || said === application.saidToWait) return changed;
  application.saidToWait = said;
  world.events.push({ at: now, application: application.name, kind: 'waits', wave: first.wave, for: waitsFor });
  return changed;
}

function hasJustBegun({ cluster }: World, name: string): boolean {
  const { comparison, operation } = cluster.applications.get(name)!;
  return comparison === undefined || (operation !== undefined && operation.message === beginning);
}

function succeed(application: LiveApplication, now: number): boolean {
  const { revision, startedAt } = application.operation!;
  application.operation = undefined;
  application.last = { phase: 'Succeeded', revision, startedAt, finishedAt: now, message: 'successfully synced' };
  return true;
}

function fail(world: World, application: LiveApplication, now: number, reason: string): boolean {
  const operation = application.operation!;
  const retry = application.manifest.spec.syncPolicy?.retry;
  const delay = retryDelay(retry, operation.attempts);
  const attempt = operation.attempts + 1;
  const retryAt = delay === undefined ? undefined : now + delay;
  world.events.push({ at: now, application: application.name, kind: 'fails', attempt, reason, retryAt });
  application.saidToWait = '';
  if (retryAt === undefined) {
    const { revision, startedAt, attempts } = operation;
    const message = attempts === 0 ? reason : `${reason} (retried ${attempts} times)`;
    application.operation = undefined;
    application.last = { phase: 'Failed', revision, startedAt, finishedAt: now, message };
    return true;
  }
  operation.attempts = attempt;
  operation.applied.clear();
  operation.notBefore = retryAt;
  operation.message = `${reason}. Retrying attempt #${attempt}.`;
  if (retry?.refresh === true) operation.revision = revisionOf(world, application);
  world.wakeAt(retryAt);
  return true;
}

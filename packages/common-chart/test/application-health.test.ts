import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HealthLua, openHealthLua } from '../src/health/testing/index.ts';
import { checkOf, verdictLines } from './health-fixtures.ts';

let lua: HealthLua;
beforeAll(async () => {
  lua = await openHealthLua();
});
afterAll(() => {
  lua.close();
});

test('an Application is healthy only when it is synced and healthy at its present source, and nothing is under way', () => {
  expect(verdictLines(lua, checkOf('Application')).join('\n')).toMatchInlineSnapshot(`
    "being-deleted: Progressing, is being deleted
    comparison-error: Degraded, ComparisonError: Failed to load target state: chart zot is broken
    degraded: Degraded
    drifted-for-good: Degraded, was synced, and is OutOfSync all the same
    drifted-without-self-heal: Degraded, was synced, and is OutOfSync all the same
    drifted: Progressing, was synced, is OutOfSync again, and is about to be put back
    dry-run-failed: Healthy
    healthy: Healthy
    hydrated-source: Healthy
    invalid-spec: Degraded, InvalidSpecError: project edge does not permit this repository
    manual-and-out-of-sync: Suspended, is OutOfSync, and does not sync by itself
    missing-before-the-first-sync: Progressing, is OutOfSync, and waits for its sync or a sync window
    missing: Missing
    multi-source-instead-of-single: Progressing, the verdict is about another source than the present one
    multi-source-stale-verdict: Progressing, the verdict is about another source than the present one
    multi-source-sync-failed: Degraded, the last sync failed: one or more objects failed to apply
    multi-source: Healthy
    no-health-yet: Progressing, has no health yet
    no-status-yet: Progressing, has not been compared yet
    operation-requested: Progressing, an operation is about to begin
    operation-retrying: Progressing, an operation is running: one or more objects failed to apply. Retrying attempt #2 at 10:01AM.
    operation-running: Progressing, an operation is running: waiting for healthy state of apps/StatefulSet/zot
    operation-terminating: Progressing, an operation is running: operation is terminating
    own-name-as-label-is-no-self-reference: Degraded
    progressing: Progressing
    same-source-with-empty-options: Healthy
    self-reference-by-label: Healthy, manages itself, so it does not wait for itself
    self-reference-in-another-namespace: Healthy, manages itself, so it does not wait for itself
    self-reference: Healthy, manages itself, so it does not wait for itself
    stale-verdict-of-other-options: Progressing, the verdict is about another source than the present one
    stale-verdict: Progressing, the verdict is about another source than the present one
    suspended-automation: Suspended, is OutOfSync, and does not sync by itself
    suspended: Suspended
    sync-error: Degraded, SyncError: Skipping sync attempt: auto-sync will wipe out all resources
    sync-failed-after-a-healthy-one: Degraded, the last sync failed: the PostSync hook failed
    sync-failed-before-it-had-a-result: Degraded, the last sync failed: Failed to load application project
    sync-failed-for-an-earlier-revision: Healthy
    sync-failed: Degraded, the last sync failed: one or more objects failed to apply (retried 10 times).
    sync-window-before-the-operation: Progressing, is OutOfSync, and waits for its sync or a sync window
    sync-window-holds-the-operation: Suspended, a sync window holds its operation
    unknown-health: Degraded, its health is unknown
    verdict-older-than-the-operation: Progressing, the verdict is older than the last operation
    warning-only: Healthy"
  `);
});

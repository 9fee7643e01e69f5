import { choice } from './choice.ts';

/**
 * The sync options that Argo CD reads in an Application.
 *
 * Argo CD itself takes any string and ignores what it does not know. `Prune`, `Delete` and `Force` are not here: they
 * belong to the annotation of a single object. Whether empty content may be synced is a field, `automated.allowEmpty`.
 */
export const applicationSyncOptions = [
  'ApplyOutOfSyncOnly=true',
  'ApplyOutOfSyncOnly=false',
  'ClientSideApplyMigration=true',
  'ClientSideApplyMigration=false',
  'CreateNamespace=true',
  'CreateNamespace=false',
  'FailOnSharedResource=true',
  'FailOnSharedResource=false',
  'PruneLast=true',
  'PruneLast=false',
  'PrunePropagationPolicy=foreground',
  'PrunePropagationPolicy=background',
  'PrunePropagationPolicy=orphan',
  'Replace=true',
  'Replace=false',
  'RespectIgnoreDifferences=true',
  'RespectIgnoreDifferences=false',
  'ServerSideApply=true',
  'ServerSideApply=false',
  'SkipDryRunOnMissingResource=true',
  'SkipDryRunOnMissingResource=false',
  'Validate=true',
  'Validate=false',
] as const;

/** The schema of one sync option. */
export const applicationSyncOption = choice(applicationSyncOptions);

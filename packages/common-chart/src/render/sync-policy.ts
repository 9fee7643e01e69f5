import type { SyncOverride } from '../model/component.ts';

/**
 * The one sync policy of every Application.
 *
 * Convergence is the contract: whatever starts too early is tried again, and what someone changes by hand is put back.
 */
export function syncPolicy(
  override?: SyncOverride,
  settings: { readonly skipDryRun?: boolean; readonly respectIgnored?: boolean } = {},
) {
  const options = [
    'PrunePropagationPolicy=foreground',
    'PruneLast=true',
    ...(settings.respectIgnored === true ? ['RespectIgnoreDifferences=true'] : []),
    ...(override?.serverSideApply === false ? [] : ['ServerSideApply=true']),
    // The definition comes from another component, so on the first install it may not be there when the sync is planned.
    ...(settings.skipDryRun === true ? ['SkipDryRunOnMissingResource=true'] : []),
  ];
  return {
    automated: { prune: override?.prune ?? true, selfHeal: true },
    // Without end, and each time with the newest revision: what is mended at night must not wait for somebody to press a button.
    retry: { limit: -1, refresh: true, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
    syncOptions: options,
  };
}

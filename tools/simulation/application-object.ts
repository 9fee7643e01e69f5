import type { LiveApplication } from './live-cluster.ts';

// Any moment would do; the same one every time gives the same output.
const start = Date.UTC(2026, 0, 1);

/** An Application as the API server would show it, status and all, for the health rule to judge. */
export function applicationObject({
  owner,
  manifest,
  operation,
  last,
  comparison,
}: LiveApplication): Record<string, unknown> {
  const { metadata } = manifest;
  const tracked = `${owner ?? ''}:argoproj.io/Application:${metadata.namespace ?? ''}/${metadata.name}`;
  return {
    ...manifest,
    metadata: {
      ...metadata,
      annotations: {
        ...metadata.annotations,
        ...(owner === undefined ? {} : { 'argocd.argoproj.io/tracking-id': tracked }),
      },
    },
    ...(comparison === undefined && operation === undefined
      ? {}
      : {
          status: {
            ...(comparison === undefined
              ? {}
              : {
                  sync: {
                    status: comparison.status,
                    revision: comparison.revision,
                    comparedTo: { destination: manifest.spec.destination, source: comparison.source },
                  },
                  health: { status: comparison.health },
                  reconciledAt: time(comparison.at),
                  ...(comparison.error === undefined
                    ? {}
                    : { conditions: [{ type: 'SyncError', message: comparison.error }] }),
                }),
            ...(operation === undefined && last === undefined
              ? {}
              : {
                  operationState:
                    operation === undefined
                      ? {
                          phase: last!.phase,
                          message: last!.message,
                          startedAt: time(last!.startedAt),
                          finishedAt: time(last!.finishedAt),
                          operation: { sync: { revision: last!.revision } },
                          syncResult: { revision: last!.revision },
                        }
                      : {
                          phase: 'Running',
                          message: operation.message,
                          startedAt: time(operation.startedAt),
                          operation: { sync: { revision: operation.revision } },
                        },
                }),
          },
        }),
  };
}

function time(at: number): string {
  return new Date(start + at * 1000).toISOString().replace('.000', '');
}

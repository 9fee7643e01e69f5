import type { Static } from '@sinclair/typebox';
import { emptyIsNone, flag, group, ignored, text, whole, wholeOrText } from './field.ts';
import type { PortValues } from './container-port.ts';

const path = text('Path of this probe; absent: `healthCheck.path`.');

function repeated(description: string, initialDelaySeconds: number, periodSeconds: number) {
  return group(description, {
    path,
    initialDelaySeconds: whole('Seconds before the first probe.', initialDelaySeconds),
    periodSeconds: whole('Seconds between probes.', periodSeconds),
    timeoutSeconds: whole('Seconds until a probe counts as failed.', 1),
    failureThreshold: whole('Failures in a row that count.', 3),
  });
}

/** The HTTP probes of a container. */
export const healthCheckSchema = group('HTTP probes of the container.', {
  enabled: flag('All three probes.', true),
  path: text('Path of every probe that has none of its own.', '/'),
  port: wholeOrText('Number or name of the port; absent: the first of `ports`, else `containerPort`.'),
  livenessProbe: repeated('Restarts the container; null: none.', 30, 10),
  readinessProbe: repeated('Takes the pod out of its Service; null: none.', 5, 5),
  startupProbe: group(
    'Holds the other probes back until the app has started; null or empty: none.',
    {
      path,
      periodSeconds: whole('Seconds between probes.', 10),
      failureThreshold: whole('Failures in a row that count.', 30),
      initialDelaySeconds: ignored('a start probe waits by `periodSeconds` and `failureThreshold`'),
      timeoutSeconds: ignored('a start probe waits by `periodSeconds` and `failureThreshold`'),
    },
    { [emptyIsNone]: true },
  ),
});

/** The probes as values give them. */
export type HealthCheckValues = Static<typeof healthCheckSchema>;

function probePort(healthCheck: HealthCheckValues, ports: readonly PortValues[], containerPort: number | undefined) {
  const given = healthCheck.port;
  if (given !== undefined && given !== '' && given !== 0) return given;
  const [first] = ports;
  return first === undefined ? containerPort : (first.name ?? first.containerPort);
}

/** The three probes of a container, for its fields. */
export function probes(
  healthCheck: HealthCheckValues | undefined,
  ports: readonly PortValues[],
  containerPort: number | undefined,
): Record<string, unknown> {
  if (healthCheck?.enabled !== true) return {};
  const port = probePort(healthCheck, ports, containerPort);
  const httpGet = (own: string | undefined) => ({ path: own || healthCheck.path || undefined, port });
  const repeatedProbe = (probe: HealthCheckValues['livenessProbe']) =>
    probe && {
      httpGet: httpGet(probe.path),
      initialDelaySeconds: probe.initialDelaySeconds,
      periodSeconds: probe.periodSeconds,
      timeoutSeconds: probe.timeoutSeconds ?? 1,
      failureThreshold: probe.failureThreshold ?? 3,
    };
  const startup = healthCheck.startupProbe;
  return {
    livenessProbe: repeatedProbe(healthCheck.livenessProbe),
    readinessProbe: repeatedProbe(healthCheck.readinessProbe),
    startupProbe: startup && {
      httpGet: httpGet(startup.path),
      periodSeconds: startup.periodSeconds ?? 10,
      failureThreshold: startup.failureThreshold ?? 30,
    },
  };
}

import { clock } from './clock.ts';
import type { AppliedObject, SimulationEvent } from './event.ts';

/** How events are printed. */
export interface EventFormat {
  /** Names every object instead of counting kinds. */
  readonly objects: boolean;
  /** The width of the longest name of an Application. */
  readonly width: number;
}

/** One line for an event. */
export function formatEvent(event: SimulationEvent, { objects, width }: EventFormat): string {
  return `${clock(event.at).padStart(8)}  ${event.application.padEnd(width)}  ${sentence(event, objects)}`;
}

function sentence(event: SimulationEvent, objects: boolean): string {
  switch (event.kind) {
    case 'applies':
      return `${event.waves > 1 ? `wave ${event.wave}: ` : ''}applies ${list(event.objects, objects)}`;
    case 'prunes':
      return `removes ${list(event.objects, objects)}`;
    case 'waits':
      return `wave ${event.wave}: waits for ${waitedFor(event.for)}`;
    case 'fails': {
      const next = event.retryAt === undefined ? 'gives up' : `tries again at ${clock(event.retryAt)}`;
      return `fails (attempt ${event.attempt}): ${event.reason}; ${next}`;
    }
    case 'becomes healthy':
      return 'is healthy';
  }
}

function waitedFor(
  objects: readonly { readonly name: string; readonly status: string; readonly reason: string }[],
): string {
  const alike = new Map<string, string[]>();
  for (const { name, status, reason } of objects) {
    const why = reason === '' ? status : `${status}: ${reason}`;
    alike.set(why, [...(alike.get(why) ?? []), name]);
  }
  return [...alike].map(([why, names]) => `${names.join(', ')} (${why})`).join(', ');
}

function list(objects: readonly AppliedObject[], named: boolean): string {
  // Applications are what the order is about; of other objects there are many.
  const always = new Set(['Application', 'Chart']);
  const counted = new Map<string, string[]>();
  for (const { kind, name } of objects) counted.set(kind, [...(counted.get(kind) ?? []), name]);
  return [...counted]
    .map(([kind, names]) => {
      if (kind === 'Application') return names.join(', ');
      if (named || always.has(kind) || names.length === 1) return names.map((name) => `${kind} ${name}`).join(', ');
      return `${names.length} ${plural(kind)}`;
    })
    .join(', ');
}

function plural(kind: string): string {
  return /(s|x)$/.test(kind) ? `${kind}es` : /[^aeiou]y$/.test(kind) ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

import { formatEvent } from './format-event.ts';
import { formatOutcome } from './format-outcome.ts';
import type { Simulation } from './simulate.ts';

/** A simulation as the command prints it. */
export function told({ events, outcome }: Simulation): string {
  const width = Math.max(0, ...events.map(({ application }) => application.length));
  return [...events.map((event) => formatEvent(event, { objects: false, width })), formatOutcome(outcome)].join('\n');
}

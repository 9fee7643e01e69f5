import type { ApplicationState } from './application-state.ts';
import type { Blocker, ClusterProgress, ComponentProgress, LayerProgress } from './cluster-progress.ts';

const barWidth = 20;
/** Rows about components that are on their way. */
const mostRows = 12;

/** A cluster as a table that may be drawn again and again: layers with bars, then what is on its way. */
export function formatProgress(progress: ClusterProgress, elapsed: number, columns = 120): string {
  const { layers, healthy, total } = progress;
  const width = Math.max(...layers.map(({ name }) => name.length));
  const moving = layers
    .flatMap(({ components }) => components)
    .filter(({ phase, waitsFor }) => phase !== 'healthy' && (phase !== 'absent' || waitsFor.length === 0));
  const rows = moving.slice(0, mostRows).map((component) => `  ${describeComponent(component)}`);
  const lines = [
    ...layers.map((layer) => formatLayer(layer, width)),
    ...(rows.length === 0 ? [] : ['', ...rows]),
    ...(moving.length > mostRows ? [`  and ${moving.length - mostRows} more`] : []),
    '',
    `${formatTime(elapsed)}  ${healthy} of ${total} components healthy`,
  ];
  // A line that wraps would not be drawn over.
  return lines.map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line)).join('\n');
}

/** What changed between two looks, a line each; everything that is not absent when there was none before. */
export function formatChanges(before: ClusterProgress | undefined, after: ClusterProgress, elapsed: number): string[] {
  const was = new Map(rowsOf(before).map(([name, row]) => [name, row]));
  return rowsOf(after)
    .filter(([name, { phase, reason }]) => {
      const known = was.get(name);
      return known === undefined ? phase !== 'absent' : known.phase !== phase || known.reason !== reason;
    })
    .map(
      ([name, { phase, reason }]) =>
        `${formatTime(elapsed)} ${name}: ${phase}${reason === undefined ? '' : ` (${reason})`}`,
    );
}

/** Why a cluster is not healthy: what holds it up, and what that holds up, a line each. */
export function formatBlockers({ blockers }: ClusterProgress): string[] {
  return blockers.map((blocker) => `${blocker.name}: ${describeBlocker(blocker)}${heldUp(blocker)}`);
}

/** Minutes and seconds. */
export function formatTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

function formatLayer({ name, wave, healthy, components, phase, reason }: LayerProgress, width: number): string {
  const total = components.length;
  const filled = total === 0 ? barWidth : Math.floor((healthy / total) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const waiting = [...new Set(components.flatMap((component) => (phase === 'absent' ? component.waitsFor : [])))];
  const told =
    waiting.length > 0 ? `waits for ${waiting.join(', ')}` : describeState({ phase, ...(reason && { reason }) });
  const counted = `${String(healthy).padStart(3)}/${String(total).padEnd(3)}`;
  return `${name.padEnd(width)}  wave ${String(wave).padStart(2)}  ${bar} ${counted} ${told}`;
}

function describeComponent({ name, waitsFor, ...state }: ComponentProgress): string {
  const waiting = waitsFor.length === 0 ? '' : `, waits for ${waitsFor.join(', ')}`;
  return `${name}: ${describeState(state)}${waiting}`;
}

function describeBlocker(blocker: Blocker): string {
  return blocker.phase === 'absent' ? 'not there yet' : describeState(blocker);
}

function heldUp({ holdsUp }: Blocker): string {
  if (holdsUp.length === 0) return '';
  const shown = holdsUp.slice(0, 5).join(', ');
  return `; it holds up ${holdsUp.length > 5 ? `${shown} and ${holdsUp.length - 5} more` : shown}`;
}

function describeState({ phase, reason }: ApplicationState): string {
  return reason === undefined ? phase : `${phase} (${reason})`;
}

function rowsOf(progress: ClusterProgress | undefined): (readonly [string, ApplicationState])[] {
  if (progress === undefined) return [];
  return [
    ['root', progress.root],
    ...progress.layers.flatMap((layer) => [
      [layer.name, layer] as const,
      ...layer.components.map((component) => [`${layer.name}/${component.name}`, component] as const),
    ]),
  ];
}

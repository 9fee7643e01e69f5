import type { ChangeKind, ClusterDiff, ComponentDiff, LayerDiff, ObjectChange, WaveChange } from './cluster-diff.ts';
import type { ClusterChange } from './cluster-change.ts';
import type { RequestSum } from './facts-diff.ts';
import { type Json, textOf } from './json.ts';
import type { ValueChange } from './value-change.ts';

/** One line of a report and what happened there. */
export interface ReportLine {
  /** What stands before the text: `+`, `-`, `~`, `!` for a warning, or nothing. */
  readonly mark: '+' | '-' | '~' | '!' | '';
  readonly text: string;
  /** How far it stands inside what is above it. */
  readonly depth: number;
}

/** A part of a report. */
export interface ReportSection {
  readonly title: string;
  /** A sentence in place of lines that would say little. */
  readonly lines: readonly ReportLine[];
}

/** A report on what differs, to be printed in one form or another. */
export interface ChangeReport {
  readonly title: string;
  /** The answer in one line. */
  readonly summary: string;
  /** What a reader must not miss. */
  readonly overview: readonly ReportSection[];
  /** One section a layer. */
  readonly layers: readonly ReportSection[];
}

/** Lines of one long text that are shown; more say little to somebody who reads a change. */
const longestText = 30;

/** Letters of a value that are shown. */
const longestValue = 120;

/** What differs between two states of a cluster, in words. */
export function changeReport(change: ClusterChange): ChangeReport {
  const title = `${change.from} → ${change.to}`;
  if (change.nothing) return { title, summary: 'nothing changes in the cluster', overview: [], layers: [] };
  const sections = [
    section('Argo CD deletes', deletionLines(change)),
    section('Kubernetes refuses', refusedLines(change)),
    section('Secrets, images and requests', untoldLines(change)),
    section('Secrets', secretLines(change)),
    section('Images', imageLines(change)),
    section('Requests', requestLines(change)),
    section('Waves', waveLines(change)),
  ];
  return {
    title,
    summary: summaryOf(change),
    overview: sections.filter(({ lines }) => lines.length > 0),
    layers: change.layers.map(layerSection),
  };
}

function section(title: string, lines: readonly ReportLine[]): ReportSection {
  return { title, lines };
}

function line(mark: ReportLine['mark'], text: string, depth = 0): ReportLine {
  return { mark, text, depth };
}

function summaryOf(change: ClusterChange): string {
  const objects = change.layers.flatMap(({ components }) => components.flatMap((component) => component.objects));
  const of = (kind: ChangeKind): number => objects.filter((object) => object.change === kind).length;
  const components = change.layers.flatMap((layer) => layer.components).length;
  const data = change.deletions.filter(({ holdsData }) => holdsData).length;
  return [
    `${count(components, 'component')} in ${count(change.layers.length, 'layer')}: objects ${of('added')} added, ${of('changed')} changed, ${of('removed')} removed`,
    ...(data === 0 ? [] : [`${data} of the deletions may take data along`]),
  ].join('; ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function deletionLines({ deletions }: ClusterDiff): ReportLine[] {
  return [...deletions]
    .sort((a, b) => Number(b.holdsData) - Number(a.holdsData))
    .map(({ component, object, holdsData }) =>
      holdsData
        ? line('!', `${object} of ${component}: what it holds goes with it`)
        : line('-', `${object} of ${component}`),
    );
}

function refusedLines({ refused }: ClusterChange): ReportLine[] {
  return refused.map(({ component, object, field, reason }) =>
    line('!', `${object} of ${component}: ${field} cannot change (${reason}); it must be deleted and made anew`),
  );
}

function untoldLines({ facts, from }: ClusterChange): ReportLine[] {
  return facts === undefined ? [line('!', `not compared: the code of ${from} does not tell them`)] : [];
}

function secretLines({ facts }: ClusterChange): ReportLine[] {
  if (facts === undefined) return [];
  return facts.secrets.map(({ path, field, before, after }) => {
    const name = `${path} ${field}`;
    const readers = (components: readonly string[]): string =>
      components.length === 0 ? '' : ` for ${components.join(', ')}`;
    if (after === undefined) return line('-', `${name}: no longer needed`);
    if (before === undefined) {
      return line(after.byPerson ? '!' : '+', `${name} is needed now${readers(after.components)}: ${after.making}`);
    }
    return line('~', `${name}${readers(after.components)}: ${before.making} → ${after.making}`);
  });
}

function imageLines({ facts }: ClusterChange): ReportLine[] {
  if (facts === undefined) return [];
  return facts.images.map(({ before, after, components }) => {
    const who = `(${components.join(', ')})`;
    if (after === undefined) return line('-', `${before} ${who}`);
    if (before === undefined) return line('+', `${after} ${who}`);
    return line('~', `${before} → ${after.slice(after.lastIndexOf('/') + 1)} ${who}`);
  });
}

function requestLines({ facts }: ClusterChange): ReportLine[] {
  if (facts === undefined) return [];
  if (facts.requests.length === 0) return [];
  return [
    ...facts.requests.map(({ component, before, after }) => {
      const mark = before.pods === 0 ? '+' : after.pods === 0 ? '-' : '~';
      return line(mark, `${component}: ${sums(before, after)}`);
    }),
    line('', `cluster: ${sums(facts.total.before, facts.total.after)}`),
  ];
}

function sums(before: RequestSum, after: RequestSum): string {
  const parts = [
    arrow(String(before.pods), String(after.pods), before.pods === after.pods && after.pods === 1 ? 'pod' : 'pods'),
    arrow(cores(before), cores(after), 'cores'),
    arrow(gibibytes(before), gibibytes(after), 'GiB'),
  ];
  return parts.join(', ');
}

function arrow(before: string, after: string, unit: string): string {
  return before === after ? `${after} ${unit}` : `${before} → ${after} ${unit}`;
}

function cores({ millicores }: RequestSum): string {
  return String(millicores / 1000);
}

function gibibytes({ bytes }: RequestSum): string {
  return String(Math.round((bytes / 1024 ** 3) * 1000) / 1000);
}

function waveLines({ layers }: ClusterDiff): ReportLine[] {
  return layers.flatMap(({ layer, change, wave, components }) => [
    ...(change === 'changed' && wave !== undefined ? [line('~', `layer ${layer}: ${waves(wave)}`)] : []),
    ...components.flatMap((component) =>
      component.change === 'changed' && component.wave !== undefined
        ? [line('~', `${component.component}: ${waves(component.wave)} of ${layer}`)]
        : [],
    ),
  ]);
}

function waves({ before, after }: WaveChange): string {
  if (before === undefined || after === undefined) return `wave ${(before ?? after)!}`;
  return `wave ${before} → ${after}`;
}

const marks = { added: '+', removed: '-', changed: '~' } as const;

function layerSection({ layer, change, wave, application, bootstrap, components }: LayerDiff): ReportSection {
  const whole =
    change === 'changed'
      ? []
      : [line(marks[change], `layer ${layer} ${change}${wave === undefined ? '' : `, ${waves(wave)}`}`)];
  return {
    title: layer,
    lines: [
      ...whole,
      ...valueLines('Application of the layer', application, 0),
      ...valueLines('what comes from outside (bootstrap.json)', bootstrap, 0),
      ...components.flatMap(componentLines),
    ],
  };
}

function componentLines({
  component,
  change,
  wave,
  objects,
  chart,
  values,
  releases,
  application,
}: ComponentDiff): ReportLine[] {
  const note = change === 'changed' ? '' : ` ${change}`;
  const at = wave === undefined ? '' : `, ${waves(wave)}`;
  // Of what comes or goes whole, the names are enough.
  const inFull = change === 'changed';
  return [
    line(marks[change], `${component}${note}${at}`),
    ...(inFull ? valueLines('Application', application, 1) : []),
    ...(inFull ? valueLines('chart', chart, 1) : chart.flatMap(chartLine)),
    ...(inFull ? valueLines('chart values', values, 1) : []),
    ...(inFull ? valueLines('releases', releases, 1) : []),
    ...objects.flatMap(objectLines),
  ];
}

function chartLine({ before, after }: ValueChange): ReportLine[] {
  const { dependencies } = (after ?? before) as {
    readonly dependencies?: readonly { readonly name: string; readonly version: string }[];
  };
  const mark = after === undefined ? '-' : '+';
  return (dependencies ?? []).map(({ name, version }) => line(mark, `chart ${name} ${version}`, 1));
}

function objectLines({ change, object, fields, movedFrom, replaces }: ObjectChange): ReportLine[] {
  const moved = movedFrom === undefined ? '' : `, was of ${movedFrom}`;
  const instead = replaces === undefined ? '' : `, in place of ${replaces}`;
  // The name holds a digest of the rest, so that it differs goes without saying.
  const shown = replaces === undefined ? fields : fields.filter(({ path }) => path !== 'metadata.name');
  return [line(marks[change], `${object}${moved}${instead}`, 1), ...shown.flatMap((field) => valueLine(field, 2))];
}

function valueLines(title: string, changes: readonly ValueChange[], depth: number): ReportLine[] {
  if (changes.length === 0) return [];
  return [line('~', title, depth), ...changes.flatMap((change) => valueLine(change, depth + 1))];
}

function valueLine({ path, before, after, lines }: ValueChange, depth: number): ReportLine[] {
  const name = path === '' ? 'all of it' : path;
  if (lines !== undefined) return [line('~', name, depth), ...textLines(lines, depth + 1)];
  if (before === undefined) return [line('+', `${name}: ${shown(after!)}`, depth)];
  if (after === undefined) return [line('-', `${name}: ${shown(before)}`, depth)];
  return [line('~', `${name}: ${shown(before, after)} → ${shown(after, before)}`, depth)];
}

function textLines(lines: readonly string[], depth: number): ReportLine[] {
  const rest = lines.length - longestText;
  const cut = rest <= 1 ? lines : lines.slice(0, longestText);
  return [
    ...cut.map((text, index) => {
      const mark = text.startsWith('+') ? '+' : text.startsWith('-') ? '-' : '';
      const other = mark === '-' ? cut[index + 1] : mark === '+' ? cut[index - 1] : undefined;
      return line(mark, shortened(text.startsWith('…') ? text : text.slice(1), other?.slice(1)), depth);
    }),
    ...(rest <= 1 ? [] : [line('', `… and ${rest} more lines`, depth)]),
  ];
}

function shown(value: Json, other?: Json): string {
  const text = textOf(value);
  if (text === '') return '""';
  // What was a number and is a text now would look the same.
  if (typeof value === 'string' && other !== undefined && typeof other !== 'string') return JSON.stringify(value);
  if (text.includes('\n')) return `${text.split('\n').length} lines`;
  return shortened(text, typeof other === 'string' ? other : '');
}

/** A text that is cut where it says the least: at its end, or before the place where it differs from another one. */
function shortened(text: string, other = ''): string {
  if (text.length <= longestValue) return text;
  let same = 0;
  while (same < text.length && same < other.length && text[same] === other[same]) same++;
  const start = Math.max(0, Math.min(same - 20, text.length - longestValue));
  const part = text.slice(start, start + longestValue);
  return `${start === 0 ? '' : '…'}${part}${start + longestValue < text.length ? '…' : ''}`;
}

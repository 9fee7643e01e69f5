import type { GraphEdge, GraphEnd } from './component-graph.ts';
import { componentId, referenceTo } from './address.ts';
import { type Box, type LayoutLayer, drawingLayout, edgePath } from './drawing-layout.ts';
import { type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { counted } from './words.ts';

/** The name under which what a cluster does not run stands in the drawing. */
const outside = 'outside';
const margin = 12;
const longestName = 22;

/** The layers and waves of a cluster and its edges, as a drawing that the script of the page moves. */
export function drawing(facts: ReportFacts): Markup {
  const layout = drawingLayout(layersOf(facts));
  const box = [-margin, -margin, layout.width + 2 * margin, layout.height + 2 * margin].join(' ');
  const boxOf = (name: string): Box => layout.nodes.get(name)!;
  return html`<figure class="drawing" aria-labelledby="drawing-title">
    <figcaption>
      <h2 id="drawing-title">Layers and waves</h2>
      <p>
        Layers are installed from left to right, the waves of each from the top down. Point at a component to see what
        it needs and what needs it.
      </p>
    </figcaption>
    <div class="toolbar">
      <fieldset>
        <legend class="hidden">Edges</legend>
        <label
          ><input type="checkbox" id="show-depends-on" checked /> <span class="key depends-on"></span>must be healthy
          first</label
        >
        <label
          ><input type="checkbox" id="show-uses" checked /> <span class="key uses"></span>only its address is
          needed</label
        >
        <label title="Edges that change nothing in the order, because a longer way leads there too"
          ><input type="checkbox" id="show-follows" /> what follows from others</label
        >
      </fieldset>
      <div class="zoom scripted" role="group" aria-label="Zoom">
        <button type="button" data-zoom="in" aria-label="Zoom in">+</button>
        <button type="button" data-zoom="out" aria-label="Zoom out">−</button>
        <button type="button" data-zoom="fit">Fit</button>
      </div>
    </div>
    <svg id="drawing" viewBox="${box}" role="group" aria-labelledby="drawing-title" aria-describedby="drawing-keys">
      <defs>
        ${['needs', 'needed'].map(
          (kind) =>
            html`<marker
              id="arrow-${kind}"
              class="${kind}"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
              ><path d="M0 0L8 4L0 8z"
            /></marker>`,
        )}
      </defs>
      ${layout.layers.map(
        ({ name, x, y, width, height }) =>
          html`<rect
            class="layer ${hueOf(facts, name)}"
            x="${x}"
            y="${y}"
            width="${width}"
            height="${height}"
            rx="10"
          /> `,
      )}
      <g class="edges" aria-hidden="true">${facts.edges.flatMap((edge) => edgeMarkup(edge, boxOf))}</g>
      ${layout.layers.map(
        ({ name, wave, x, y, width }) =>
          html`<text class="title" x="${x + 12}" y="${y + 22}">${shortened(name, 14)}</text>
            <text class="wave" x="${x + width - 12}" y="${y + 22}">${name === outside ? '' : `wave ${wave}`}</text> `,
      )}${layout.groups.map(
        ({ layer, wave, x, y }) =>
          layer !== outside && html`<text class="group" x="${x + 12}" y="${y + 15}">wave ${wave}</text> `,
      )}
      <g class="nodes">${[...layout.nodes.keys()].map((name) => nodeMarkup(facts, name, boxOf(name)))}</g>
    </svg>
    <p class="scripted hint" id="drawing-keys">
      With the keyboard: arrows go from component to component, <kbd>+</kbd>, <kbd>−</kbd> and <kbd>0</kbd> zoom,
      <kbd>Shift</kbd> with arrows moves the drawing, <kbd>Enter</kbd> opens a component.
    </p>
  </figure>`;
}

/** The class of a layer's colour. */
export function hueOf({ model }: Pick<ReportFacts, 'model'>, layer: string): string {
  const index = model.plan.layers.findIndex(({ name }) => name === layer);
  return index < 0 ? 'hue-none' : `hue-${index % 8}`;
}

function layersOf({ model, edges }: ReportFacts): LayoutLayer[] {
  const layers = model.plan.layers.map(({ name, wave, components }) => ({
    name,
    wave,
    groups: [...Map.groupBy(components, (component) => component.wave)]
      .sort(([a], [b]) => a - b)
      .map(([groupWave, alike]) => ({
        wave: groupWave,
        names: alike.toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1)).map((one) => one.name),
      })),
  }));
  const ends = [
    ...new Set(
      edges
        .map(({ to }) => to)
        .filter(({ kind }) => kind !== 'component')
        .map(nodeName),
    ),
  ].sort();
  if (ends.length === 0) return layers;
  const first = Math.min(0, ...layers.map(({ wave }) => wave)) - 1;
  return [{ name: outside, wave: first, groups: [{ wave: 0, names: ends }] }, ...layers];
}

// What is not in the cluster may be called like something that is.
function nodeName({ kind, name }: GraphEnd): string {
  return kind === 'component' ? name : `${kind}:${name}`;
}

function edgeMarkup({ from, to, kind, follows }: GraphEdge, boxOf: (name: string) => Box): Markup {
  const target = nodeName(to);
  const classes = [kind === 'dependsOn' ? 'depends-on' : 'uses', ...(follows ? ['follows'] : [])].join(' ');
  return html`<path
    class="${classes}"
    data-from="${from}"
    data-to="${target}"
    d="${edgePath(boxOf(from), boxOf(target))}"
  /> `;
}

function nodeMarkup(facts: ReportFacts, name: string, { x, y, width, height }: Box): Markup {
  const component = facts.byName.get(name);
  const label = component === undefined ? name.slice(name.indexOf(':') + 1) : name;
  const shape = html`<title>
      ${component === undefined ? `${label}, outside the cluster` : descriptionOf(facts, name)}
    </title>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" />
    <text x="${x + 12}" y="${y + 20}" data-width="${width - 20}">${shortened(label, longestName)}</text>`;
  if (component === undefined) return html`<g class="node hue-none" data-name="${name}">${shape}</g> `;
  const state = stateOf(facts, name);
  return html`<a
    class="node ${hueOf(facts, component.layer)} ${state}"
    href="${referenceTo(componentId(name))}"
    data-name="${name}"
    aria-label="${descriptionOf(facts, name)}"
    >${shape} <rect class="mark" x="${x}" y="${y + 5}" width="4" height="${height - 10}" rx="2" />${
      state !== '' && html`<circle class="state" cx="${x + width - 1}" cy="${y + 1}" r="6" />`
    }</a
  > `;
}

/** The worst that was found in a component, as a class. */
function stateOf({ findings }: ReportFacts, name: string): string {
  return findings.find(({ component }) => component === name)?.severity ?? '';
}

function descriptionOf({ byName, edges, findings }: ReportFacts, name: string): string {
  const { layer, wave } = byName.get(name)!;
  const needs = new Set(edges.filter(({ from }) => from === name).map(({ to }) => to.name)).size;
  const needed = new Set(edges.filter(({ to }) => to.kind === 'component' && to.name === name).map(({ from }) => from));
  const found = findings.filter(({ component }) => component === name);
  const problems = found.filter(({ severity }) => severity === 'problem').length;
  return [
    `${name}: ${layer}, wave ${wave}`,
    `needs ${needs}, needed by ${needed.size}`,
    ...(problems > 0 ? [counted(problems, 'problem')] : []),
    ...(found.length > problems ? [counted(found.length - problems, 'warning')] : []),
  ].join('; ');
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

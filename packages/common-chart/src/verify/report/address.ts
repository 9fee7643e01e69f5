import { type Content, type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';

/** The views of the page: their id, which is also the part of the address after `#`, and their title. */
export const views = {
  overview: { id: '/', title: 'Overview' },
  nodes: { id: '/nodes', title: 'Nodes' },
  images: { id: '/images', title: 'Images' },
  secrets: { id: '/secrets', title: 'Secrets' },
  rules: { id: '/rules', title: 'Rules' },
} as const;

/** The id of a component's view. */
export function componentId(name: string): string {
  return `/component/${name}`;
}

/** What the address of a component in the drawing says; the script of the page knows it, there is no such id. */
export function drawnId(name: string): string {
  return `/drawing/${name}`;
}

/** The id of a rule in the list of rules. */
export function ruleId(name: string): string {
  return `/rules/${name}`;
}

/** The reference to an id of the page. */
export function referenceTo(id: string): string {
  return `#${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** The name of a component, as a link when the cluster has it. */
export function componentLink({ byName }: Pick<ReportFacts, 'byName'>, name: string): Content {
  return byName.has(name) ? html`<a href="${referenceTo(componentId(name))}">${name}</a>` : name;
}

/** Links with commas between them. */
export function commaSeparated(contents: readonly Content[]): Markup {
  return html`${contents.map((content, index) => [index > 0 && ', ', content])}`;
}

import { createHash } from 'node:crypto';
import type { ClusterModel } from '../cluster-model.ts';
import type { RuleReport } from '../verify.ts';
import { componentId, referenceTo, views } from './address.ts';
import { componentView } from './component-view.ts';
import { imagesView } from './images-view.ts';
import { type Markup, html, trusted } from './markup.ts';
import { nodesView } from './nodes-view.ts';
import { overviewView } from './overview-view.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { type Descriptions, reportFacts } from './report-facts.ts';
import { rulesView } from './rules-view.ts';
import { scriptData, searchEntries } from './search-terms.ts';
import { secretsView } from './secrets-view.ts';

/** A cluster and what the rules found in it, as one HTML page that needs nothing else. */
export function reportPage(
  model: ClusterModel,
  reports: readonly RuleReport[],
  descriptions: Descriptions = {},
): string {
  const facts = reportFacts(model, reports, descriptions);
  const contents: readonly (readonly [id: string, content: Markup])[] = [
    [views.overview.id, overviewView(facts)],
    [views.nodes.id, nodesView(facts)],
    [views.images.id, imagesView(facts)],
    [views.secrets.id, secretsView(facts)],
    [views.rules.id, rulesView(facts)],
    ...model.components.map((component) => [componentId(component.name), componentView(facts, component)] as const),
  ];
  return html`${trusted('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Cluster ${model.plan.site.name}</title>
        <link rel="icon" href="data:," />
        ${trusted(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        <a class="skip" href="#${views.overview.id}">Skip to the content</a>
        <header>
          <nav aria-label="Views">
            ${Object.values(views).map(({ id, title }) => html`<a href="${referenceTo(id)}">${title}</a>`)}
          </nav>
          <div class="search scripted">
            <label class="hidden" for="search">Find a component</label>
            <input
              id="search"
              type="search"
              placeholder="Find a component, image, secret … ( / )"
              autocomplete="off"
              spellcheck="false"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded="false"
              aria-controls="found"
            />
            <ul id="found" role="listbox" aria-label="Found" hidden></ul>
            <span id="found-status" class="hidden" role="status"></span>
          </div>
        </header>
        <main>${contents.map(([id, content]) => html`<div class="view" id="${id}">${content}</div> `)}</main>
        ${trusted(`<script type="application/json" id="search-entries">${scriptData(searchEntries(facts))}</script>`)}
        ${trusted(`<script>${pageScript}</script>`)}
      </body>
    </html> `.markup;
}

/** What the page may do: run its own script and wear its own style, and reach nothing. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src ${hashOf(pageScript)}`,
  `style-src ${hashOf(pageStyle)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

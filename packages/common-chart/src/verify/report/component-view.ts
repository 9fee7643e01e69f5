import { ingressHost } from '../../model/frame.ts';
import type { PlannedComponent } from '../../model/plan.ts';
import { drawnId, referenceTo } from './address.ts';
import { componentEdgesSection } from './component-edges.ts';
import { componentFlowsSection } from './component-flows.ts';
import { componentObjectsSection } from './component-objects.ts';
import { componentOptionsSection } from './component-options.ts';
import { componentPodsSection } from './component-pods.ts';
import { componentSecretsSection } from './component-secrets.ts';
import { hueOf } from './drawing.ts';
import { findingsSections } from './findings-list.ts';
import { imageName } from './images-view.ts';
import { type Content, type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { prose } from './words.ts';

/** Everything about one component. */
export function componentView(facts: ReportFacts, component: PlannedComponent): Markup {
  const { name, layer } = component;
  const found = facts.findings.filter((finding) => finding.component === name);
  const description = facts.descriptions[name];
  return html`<p class="trail"><a href="${referenceTo(drawnId(name))}">Show in the drawing</a></p>
    <h1 tabindex="-1" class="${hueOf(facts, layer)}"><span class="swatch"></span>${name}</h1>
    ${description !== undefined && html`<p class="lead">${prose(description)}</p>`} ${factList(facts, component)}
    ${findingsSections(facts, found)} ${componentEdgesSection(facts, name)} ${componentPodsSection(facts, name)}
    ${componentFlowsSection(facts, component)} ${componentSecretsSection(facts, component)} ${imagesSection(component)}
    ${componentOptionsSection(component)} ${componentObjectsSection(component)}`;
}

function factList({ model }: ReportFacts, component: PlannedComponent): Markup {
  const { layer, wave, namespace, definition, chart, ownsNamespace } = component;
  const layerWave = model.plan.layers.find(({ name }) => name === layer)!.wave;
  const { ingress, provides, releases, podSecurity, bootstrapException } = definition;
  const rows: readonly (readonly [string, Content])[] = [
    ['Layer', `${layer}, wave ${layerWave}`],
    ['Wave', `${wave} of its layer`],
    ['Namespace', namespace === undefined ? 'none' : html`<code>${namespace}</code>`],
    ['Pod Security', ownsNamespace && (podSecurity ?? 'restricted')],
    ['Chart', chart !== undefined && html`<code>${chart.name} ${chart.version}</code>`],
    ['Releases', releases !== undefined && releases.urls.map((url) => html`<div><code>${url}</code></div>`)],
    [
      'Serves',
      ingress !== undefined &&
        html`<code>https://${ingressHost(ingress, model.plan.site)}${ingress.path ?? '/'}</code>`,
    ],
    ['Provides', provides?.capability?.name],
    [
      'Images',
      bootstrapException !== undefined && prose(`from their publishers: ${bootstrapException.upstreamImages}`),
    ],
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([title, content]) =>
        content !== undefined &&
        content !== false &&
        html`<div>
          <dt>${title}</dt>
          <dd>${content}</dd>
        </div> `,
    )}
  </dl>`;
}

function imagesSection({ images }: PlannedComponent): Content {
  const all = Object.entries(images);
  return (
    all.length > 0 &&
    html`<section>
      <h2>Images <span class="number">${all.length}</span></h2>
      <ul>
        ${all.map(([name, { reference }]) => html`<li>${name} ${imageName(reference)}</li> `)}
      </ul>
    </section>`
  );
}

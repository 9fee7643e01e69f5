import { componentLink, referenceTo, views } from './address.ts';
import { drawing, hueOf } from './drawing.ts';
import { findingsSections } from './findings-list.ts';
import { type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { count, counted, prose } from './words.ts';

/** What one sees first: the verdict, what is wrong, the drawing, and every component by layer. */
export function overviewView(facts: ReportFacts): Markup {
  const { model, findings, descriptions } = facts;
  return html`${verdict(facts)} ${findingsSections(facts, findings)} ${drawing(facts)}
    <section>
      <h2>Components</h2>
      <div class="layers">
        ${model.plan.layers.map(
          ({ name, wave, components }) =>
            html`<section class="card ${hueOf(facts, name)}">
              <h3>${name} <span class="note">wave ${wave}, ${counted(components.length, 'component')}</span></h3>
              <ul>
                ${components.map(
                  (component) =>
                    html`<li>
                      ${componentLink(facts, component.name)}${
                        descriptions[component.name] !== undefined &&
                        html` <span class="note">${prose(firstSentence(descriptions[component.name]!))}</span>`
                      }
                    </li> `,
                )}
              </ul>
            </section> `,
        )}
      </div>
    </section>`;
}

function verdict({ model, reports, findings, fit, images, contract }: ReportFacts): Markup {
  const { site } = model.plan;
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  const checked = reports.reduce((sum, report) => sum + report.checked, 0);
  const pods = fit.nodes.reduce((sum, state) => sum + state.pods.length, 0);
  const tiles: readonly (readonly [number, string, string])[] = [
    [model.plan.layers.length, 'layers', views.overview.id],
    [model.components.length, 'components', views.overview.id],
    [model.objects.length, 'objects', views.overview.id],
    [images.images.length, 'images', views.images.id],
    [contract.values.length, 'secret values', views.secrets.id],
    [fit.nodes.length, 'nodes', views.nodes.id],
    [pods, 'pods', views.nodes.id],
  ];
  return html`<section class="verdict ${problems === 0 ? 'good' : 'bad'}">
    <h1 tabindex="-1">Cluster ${site.name}</h1>
    <p class="result">
      ${problems === 0 ? 'No problems' : counted(problems, 'problem')}${
        findings.length > problems && html`, ${counted(findings.length - problems, 'warning')}`
      }
    </p>
    <p>
      ${counted(reports.length, 'rule')} looked at
      <a href="${referenceTo(views.rules.id)}">${count(checked)} things</a>; the cluster serves
      <code>${site.domain}</code>.
    </p>
    <ul class="tiles">
      ${tiles.map(
        ([number, what, view]) =>
          html`<li>
            <a href="${referenceTo(view)}"><b>${count(number)}</b> ${what}</a>
          </li> `,
      )}
    </ul>
  </section>`;
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[.:;]$/, '') ?? text;
}

import { componentLink, referenceTo, ruleId } from './address.ts';
import { type Content, type Markup, html } from './markup.ts';
import type { Finding, ReportFacts } from './report-facts.ts';
import { prose } from './words.ts';

/** Problems and warnings as a list, each with its rule, its component, its object and its field. */
export function findingsList(facts: ReportFacts, findings: readonly Finding[]): Markup {
  return html`<ul class="findings">
    ${findings.map((finding) => item(facts, finding))}
  </ul>`;
}

/** Problems, then warnings, each under a heading; nothing when there are none. */
export function findingsSections(facts: ReportFacts, findings: readonly Finding[]): Content {
  return (['problem', 'warning'] as const).map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    const title = severity === 'problem' ? 'Problems' : 'Warnings';
    return (
      found.length > 0 &&
      html`<section class="${severity}s">
        <h2>${title} <span class="number">${found.length}</span></h2>
        ${findingsList(facts, found)}
      </section> `
    );
  });
}

function item(facts: ReportFacts, { rule, severity, component, object, field, message }: Finding): Markup {
  return html`<li class="${severity}">
    <p>
      ${componentLink(facts, component)} <span class="place">${object} <code>${field}</code></span>
    </p>
    <p>${prose(message)} <a class="rule" href="${referenceTo(ruleId(rule))}">${rule}</a></p>
  </li> `;
}

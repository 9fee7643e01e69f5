import { ruleId } from './address.ts';
import { findingsList } from './findings-list.ts';
import { type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { table } from './table.ts';
import { count, counted, prose } from './words.ts';

/** Every rule with what it proves and how much it looked at, so that "no problem" can be told from "nothing checked". */
export function rulesView(facts: ReportFacts): Markup {
  const { reports, findings } = facts;
  const checked = reports.reduce((sum, report) => sum + report.checked, 0);
  return html`<h1 tabindex="-1">Rules</h1>
    <p>${counted(reports.length, 'rule')} looked at ${counted(checked, 'thing')}.</p>
    ${table(
      'Rules',
      [
        { title: 'Rule' },
        { title: 'Checked', numeric: true },
        { title: 'Problems', numeric: true },
        { title: 'Warnings', numeric: true },
        { title: 'Skipped', numeric: true },
      ],
      reports.map(({ rule, checked, problems, warnings = [], skipped = 0 }) => {
        const own = findings.filter((finding) => finding.rule === rule.name);
        return {
          id: ruleId(rule.name),
          cells: [
            html`<details>
              <summary><b>${rule.name}</b> <span class="note">${prose(rule.summary)}</span></summary>
              ${rule.explanation.split('\n\n').map((paragraph) => html`<p>${prose(paragraph)}</p>`)}${
                own.length > 0 && findingsList(facts, own)
              }
            </details>`,
            count(checked),
            html`<span class="${problems.length > 0 ? 'problem' : 'none'}">${count(problems.length)}</span>`,
            html`<span class="${warnings.length > 0 ? 'warning' : 'none'}">${count(warnings.length)}</span>`,
            html`<span class="${skipped > 0 ? '' : 'none'}">${count(skipped)}</span>`,
          ],
        };
      }),
    )}`;
}

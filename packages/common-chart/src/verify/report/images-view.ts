import { commaSeparated, componentLink } from './address.ts';
import { type Content, type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { table } from './table.ts';
import { counted } from './words.ts';

/** Every image that the cluster can run, where it comes from and who runs it. */
export function imagesView(facts: ReportFacts): Markup {
  const { images, registry } = facts.images;
  const early = images.filter((image) => image.early).length;
  return html`<h1 tabindex="-1">Images</h1>
    <p>
      ${counted(images.length, 'image')}. Nodes pull through <code>${registry}</code>${
        early > 0 && html`, and ${counted(early, 'image')} from the publisher, because the registry does not run yet`
      }.
    </p>
    ${table(
      'Images',
      [{ title: 'Image' }, { title: 'Published as' }, { title: 'Components' }],
      images.map(({ reference, source, components, early: isEarly }) => ({
        cells: [
          html`${imageName(isEarly ? reference : reference.replace(`${registry}/`, ''))}${
            isEarly && html` <span class="tag">before the registry</span>`
          }`,
          source === undefined ? html`<span class="none">our own</span>` : imageName(source),
          commaSeparated(components.map((name) => componentLink(facts, name))),
        ],
      })),
    )}`;
}

/** A reference with its digest made small. */
export function imageName(reference: string): Content {
  const [name, digest] = reference.split('@');
  return html`<code>${name}${digest !== undefined && html`<small>@${digest}</small>`}</code>`;
}

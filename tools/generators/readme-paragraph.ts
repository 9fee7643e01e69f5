const components = '\n## Components\n';

/** The README of a layer with a paragraph more at the end of its section on components, which may be missing. */
export function withParagraph(readme: string, paragraph: string): string {
  const start = readme.indexOf(components);
  if (start < 0) return insertedAt(readme, indexOrEnd(readme, '\n## Options\n', 0), `${components}\n${paragraph}`);
  return insertedAt(readme, indexOrEnd(readme, '\n## ', start + components.length), paragraph);
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index < 0 ? text.length : index;
}

function insertedAt(text: string, index: number, block: string): string {
  return `${text.slice(0, index).trimEnd()}\n\n${block.trim()}\n${text.slice(index)}`;
}

/** A page of docs/decisions. */
export interface DecisionPage {
  readonly file: string;
  readonly text: string;
}

/** The page that lists the decisions in the order in which they were made. */
export function decisionIndex(pages: readonly DecisionPage[]): string {
  const lines = [...pages]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, text }) => `- ${file.slice(0, 4)} [${titleOf(text)}](${file})`);
  return `# Decisions

Why things are as they are. Each page says what was decided, for which reason, and what was left aside. A decision that no
longer holds is replaced by a later one that says so.

<!-- Written by npm run generate. -->

${lines.join('\n')}
`;
}

function titleOf(text: string): string {
  const heading = /^# (.*)$/m.exec(text)?.[1] ?? '';
  const title = heading.replace(/^\d+[.:]? */, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

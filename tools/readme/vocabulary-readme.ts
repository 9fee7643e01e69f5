import { withSection } from './generated-section.ts';
import { type OptionSchema, keyTable } from './option-table.ts';

/** The README of the vocabulary with the keys of a cluster, given the schema of its file. */
export function vocabularyReadme(page: string, schema: OptionSchema): string {
  return withSection(page, { name: 'cluster', heading: 'The keys of a cluster', content: keyTable(schema) });
}

import type { PlannedLayer } from '@lumie-infra/common-chart';
import { codes, markdownTable } from './markdown-table.ts';

/** What components of a layer tell those that declare them. */
export function outputTable({ components }: PlannedLayer): string {
  const rows = components
    .filter(({ outputs }) => Object.keys(outputs).length > 0)
    .map(({ name, definition, outputs }) => [
      `\`${name}\``,
      definition.provides?.capability === undefined ? '' : `\`${definition.provides.capability.name}\``,
      codes(Object.keys(outputs)),
    ]);
  return markdownTable(['component', 'provides', 'outputs'], rows);
}

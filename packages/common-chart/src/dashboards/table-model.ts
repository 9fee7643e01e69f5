import type { DynamicConfigValue } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Column, TablePanel } from './panel.ts';
import { queryName, queryTarget } from './query-target.ts';
import { sdk } from './sdk.ts';
import { stateMappings, thresholdsConfig } from './value-format.ts';

/**
 * A table as Grafana keeps it: the answers are merged by their labels, then named and ordered.
 *
 * Grafana calls the values of the only query "Value", and those of several "Value #A" and so on.
 */
export function tableBuilder(panel: TablePanel) {
  const { columns, labels, sortBy } = panel;
  const valueName = (index: number): string => (columns.length === 1 ? 'Value' : `Value #${queryName(index)}`);
  const headings = [
    ...Object.entries(labels),
    ...columns.map(({ title }, index): [string, string] => [valueName(index), title]),
  ];
  const builder = new sdk.table.PanelBuilder()
    .targets(columns.map(({ query }, index) => queryTarget({ ...query, instant: true }, index, 'table')))
    .withTransformation({ id: 'merge', options: {} })
    .withTransformation({
      id: 'organize',
      options: {
        excludeByName: { Time: true },
        indexByName: Object.fromEntries(headings.map(([name], index) => [name, index])),
        renameByName: Object.fromEntries(headings),
      },
    })
    .filterable(true)
    .cellHeight(sdk.common.TableCellHeight.Sm);
  for (const column of columns) builder.overrideByName(column.title, properties(column));
  if (sortBy !== undefined) {
    builder.sortBy([
      new sdk.common.TableSortByFieldStateBuilder().displayName(sortBy.title).desc(sortBy.descending ?? false),
    ]);
  }
  return builder;
}

function properties({ unit = 'short', decimals, states, thresholds }: Column): DynamicConfigValue[] {
  return [
    { id: 'unit', value: unit },
    ...(decimals === undefined ? [] : [{ id: 'decimals', value: decimals }]),
    ...(states === undefined ? [] : [{ id: 'mappings', value: stateMappings(states) }]),
    ...(thresholds === undefined ? [] : [{ id: 'thresholds', value: thresholdsConfig(thresholds) }]),
    ...(states === undefined && thresholds === undefined
      ? []
      : [{ id: 'custom.cellOptions', value: { type: sdk.common.TableCellDisplayMode.ColorText } }]),
  ];
}

import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { VariableModel } from '@grafana/grafana-foundation-sdk/dashboard';
import { sourceReference } from './query-target.ts';
import { sdk } from './sdk.ts';
import type { ChoiceVariable, LabelVariable, TextVariable, Variable } from './variable.ts';

/** A variable as Grafana keeps it. */
export function variableBuilder(variable: Variable): Builder<VariableModel> {
  switch (variable.kind) {
    case 'choice':
      return choiceBuilder(variable);
    case 'label':
      return labelBuilder(variable);
    case 'text':
      return textBuilder(variable);
  }
}

// Grafana would write out every value of "all" in each query.
const everything = '.*';
const all = { text: 'All', value: '$__all' };

function labelBuilder(variable: LabelVariable) {
  const builder = new sdk.dashboard.QueryVariableBuilder(variable.name)
    .label(variable.title)
    .datasource(sourceReference(variable.source))
    .query(labelQuery(variable))
    .refresh(sdk.dashboard.VariableRefresh.OnTimeRangeChanged)
    .sort(sdk.dashboard.VariableSort.AlphabeticalAsc);
  return variable.multiple ? builder.multi(true).includeAll(true).allValue(everything).current(all) : builder;
}

function labelQuery({ label, selector, source }: LabelVariable): string | Record<string, unknown> {
  if (source.type === 'prometheus') return `label_values(${selector}, ${label})`;
  return { label, stream: selector, type: 1, refId: 'LokiVariableQueryEditor-VariableQuery' };
}

function choiceBuilder({ choices, multiple, name, title }: ChoiceVariable) {
  const builder = new sdk.dashboard.CustomVariableBuilder(name).label(title).values(choices.join(','));
  if (multiple) return builder.multi(true).includeAll(true).allValue(everything).current(all);
  return builder.current({ text: choices[0]!, value: choices[0]! });
}

function textBuilder({ name, title }: TextVariable) {
  return new sdk.dashboard.TextBoxVariableBuilder(name).label(title).defaultValue('').current({ text: '', value: '' });
}

import { Type } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { type OptionSchema, optionRows, optionTable } from './option-table.ts';

function rowsOf(properties: Parameters<typeof Type.Object>[0]): (readonly string[])[] {
  const rows = optionRows(Type.Object(properties) as unknown as OptionSchema);
  return rows.map(({ path, type, fallback }) => [path, type, fallback]);
}

test('types and defaults are words', () => {
  const rows = rowsOf({
    replicas: Type.Integer({ minimum: 1, maximum: 5, default: 2 }),
    mode: Type.Union([Type.Literal('session'), Type.Literal('transaction')], { default: 'session' }),
    nodes: Type.Union([Type.Literal(1), Type.Literal(3), Type.Literal(5)], { default: 1 }),
    storage: Type.String({ expects: 'an amount such as 5Gi', default: '5Gi' }),
    on: Type.Boolean({ default: true }),
    hosts: Type.Array(Type.String(), { default: [] }),
    from: Type.Optional(Type.String()),
  });

  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "replicas",
        "whole number, 1 to 5",
        "\`2\`",
      ],
      [
        "mode",
        "\`session\` or \`transaction\`",
        "\`session\`",
      ],
      [
        "nodes",
        "\`1\`, \`3\` or \`5\`",
        "\`1\`",
      ],
      [
        "storage",
        "an amount such as 5Gi",
        "\`5Gi\`",
      ],
      [
        "on",
        "yes or no",
        "\`true\`",
      ],
      [
        "hosts",
        "list, each text",
        "\`[]\`",
      ],
      [
        "from",
        "text",
        "absent",
      ],
    ]
  `);
});

test('keys of maps have rows of their own, with their defaults', () => {
  const quota = { cpu: Type.String({ default: '2' }), pods: Type.Integer({ default: 20 }) };

  expect(rowsOf({ quota: Type.Object(quota, { default: {} }) })).toMatchInlineSnapshot(`
    [
      [
        "quota",
        "map",
        "as below",
      ],
      [
        "quota.cpu",
        "text",
        "\`2\`",
      ],
      [
        "quota.pods",
        "whole number",
        "\`20\`",
      ],
    ]
  `);
});

test('defaults inside lists and under names of one’s own are not filled in, so none are shown', () => {
  const zone = Type.Object({ zone: Type.String(), port: Type.Optional(Type.Integer({ default: 53 })) });

  expect(
    rowsOf({ zones: Type.Array(zone, { default: [] }), quotas: Type.Record(Type.String(), zone, { default: {} }) }),
  ).toMatchInlineSnapshot(`
    [
      [
        "zones",
        "list of maps",
        "\`[]\`",
      ],
      [
        "zones[].zone",
        "text",
        "must be given",
      ],
      [
        "zones[].port",
        "whole number",
        "absent",
      ],
      [
        "quotas",
        "map",
        "\`{}\`",
      ],
      [
        "quotas.<name>.zone",
        "text",
        "must be given",
      ],
      [
        "quotas.<name>.port",
        "whole number",
        "absent",
      ],
    ]
  `);
});

test('an option that must be given says so', () => {
  expect(rowsOf({ host: Type.String() })).toEqual([['host', 'text', 'must be given']]);
});

test('an option that several components have in common stands once', () => {
  const options = Type.Object({
    replicas: Type.Integer({ default: 2, description: 'Pods.' }),
  }) as unknown as OptionSchema;
  const other = Type.Object({
    replicas: Type.Integer({ default: 1, description: 'Pods.' }),
  }) as unknown as OptionSchema;

  expect(
    optionTable([
      { name: 'a', options },
      { name: 'b', options: other },
      { name: 'c', options },
    ]),
  ).toMatchInlineSnapshot(`
    "| component | option | type | default | meaning |
    | --- | --- | --- | --- | --- |
    | \`a\`, \`c\` | \`replicas\` | whole number | \`2\` | Pods. |
    | \`b\` | \`replicas\` | whole number | \`1\` | Pods. |"
  `);
});

test('without options there is no table', () => {
  expect(optionTable([{ name: 'a', options: undefined }])).toBe('None.');
});

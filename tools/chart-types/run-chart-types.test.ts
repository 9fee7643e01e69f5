import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { madeUpUpstream, temporaryFolder } from '../conformance/made-up-upstream.ts';
import { runChartTypes } from './run-chart-types.ts';

const environment = { UPSTREAM_DIR: madeUpUpstream() };
const out = 'packages/town/src/charts/shop.gen.ts';

function generate(workspace: string, chart = 'shop@1.2.0'): string {
  runChartTypes({ workspace, chart, out, check: false, environment });
  return readFileSync(join(workspace, out), 'utf8');
}

test('the interface holds names and types of the values, sub-charts apart', () => {
  expect(generate(temporaryFolder({}))).toMatchInlineSnapshot(`
    "// Written by tools/generate-chart-types.ts; do not edit.
    // Chart shop 1.2.0

    /** The values of chart shop. */
    export interface ShopValues {
      readonly back?: TillValues | null;
      readonly cellar?: object | null;
      readonly color?: string | null;
      readonly containerSettings?: {
        readonly level?: number | null;
      } | null;
      readonly debug?: boolean | null;
      readonly extraSettings?: object | null;
      readonly front?: TillValues | null;
      readonly global?: object | null;
      readonly greeting?: string | object | null;
      readonly hooks?: readonly unknown[] | null;
      readonly hours?: unknown;
      readonly image?: {
        readonly repository?: string | null;
        readonly tag?: number | string | null;
      } | null;
      readonly livenessProbe?: {
        readonly periodSeconds?: number | null;
      } | null;
      readonly nothing?: unknown;
      readonly podLabels?: object | null;
      readonly readinessProbe?: object | null;
      readonly replicas?: number | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
      readonly service?: {
        readonly nodePort?: number | string | null;
        readonly port?: number | string | null;
        readonly tls?: {
          readonly enabled?: boolean | null;
        } | null;
      } | null;
      readonly tags?: unknown;
    }

    /** The values of chart till, a part of chart shop. */
    export interface TillValues {
      readonly coins?: readonly number[] | null;
      readonly drawer?: string | null;
      readonly enabled?: unknown;
      readonly global?: {
        readonly language?: string | null;
      } | null;
      readonly printer?: {
        readonly paper?: boolean | null;
      } | null;
    }
    "
  `);
});

test('the file is formatted as the workspace wants it', async () => {
  const text = generate(temporaryFolder({}));
  const options = await resolveConfig(join(import.meta.dirname, '../package.json'));

  expect(await format(text, { ...options, parser: 'typescript' })).toBe(text);
});

test('two runs write the same bytes', () => {
  const workspace = temporaryFolder({});

  expect(generate(workspace)).toBe(generate(workspace));
});

test('without a chart every generated file is written again', () => {
  const workspace = temporaryFolder({});
  const text = generate(workspace);
  const stale = temporaryFolder({ [out]: `${text}export {};\n` });

  const outcome = runChartTypes({ workspace: stale, check: false, environment });

  expect(outcome).toEqual({ lines: [`${out}: written`], ok: true });
  expect(readFileSync(join(stale, out), 'utf8')).toBe(text);
});

test('stale-file', () => {
  const workspace = temporaryFolder({ [out]: `${generate(temporaryFolder({}))}export {};\n` });

  expect(runChartTypes({ workspace, check: true, environment })).toMatchInlineSnapshot(`
    {
      "lines": [
        "packages/town/src/charts/shop.gen.ts is not what chart shop@1.2.0 gives now; run node tools/generate-chart-types.ts",
      ],
      "ok": false,
    }
  `);
});

test('file-of-unknown-origin', () => {
  const workspace = temporaryFolder({ [out]: 'export {};\n' });

  expect(() => runChartTypes({ workspace, check: true, environment })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: packages/town/src/charts/shop.gen.ts does not name its chart in the second line; write it again with --chart and --out]`,
  );
});

test('chart-without-version', () => {
  expect(() => generate(temporaryFolder({}), 'shop')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: 'shop' is not a chart with its version; write it as <name>@<version>]`,
  );
});

test('unknown-version', () => {
  expect(() => generate(temporaryFolder({}), 'shop@9.9.9')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: unknown chart version shop 9.9.9; upstream holds 1.2.0]`,
  );
});

test('chart-without-a-place', () => {
  const run = { workspace: temporaryFolder({}), chart: 'shop@1.2.0', check: false, environment };

  expect(() => runChartTypes(run)).toThrowErrorMatchingInlineSnapshot(
    `[Problems: chart shop@1.2.0 has no place to go; add --out <file>]`,
  );
});

test('without upstream facts there is nothing to do', () => {
  const run = { workspace: '/nowhere/workspace', check: true, environment: {} };

  expect(runChartTypes(run)).toEqual({
    lines: ['chart types skipped: no upstream folder; set UPSTREAM_DIR'],
    ok: true,
  });
});

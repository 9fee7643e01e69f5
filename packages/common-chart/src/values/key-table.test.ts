import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderCommonValues } from './index.ts';
import { keyTable, unusedKeyTable } from './key-table.ts';

const page = join(import.meta.dirname, '../../../../docs/common-values.md');

function withTable(text: string, name: string, table: string): string {
  const begin = `<!-- ${name}: written by key-table.test.ts, run it with -u -->`;
  const [before, rest] = text.split(begin);
  const after = rest?.split(`<!-- end of ${name} -->`)[1];
  return `${before}${begin}\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n<!-- end of ${name} -->${after}`;
}

test('the tables of docs/common-values.md are those of the schema', async () => {
  const current = readFileSync(page, 'utf8');
  const expected = withTable(withTable(current, 'keys', keyTable()), 'unused keys', unusedKeyTable());
  await expect(expected).toMatchFileSnapshot(page);
});

test('the examples of the page render', () => {
  const examples = [...readFileSync(page, 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map(
    ([, text]) => parse(text!) as unknown,
  );
  const names = examples.map((values) =>
    renderCommonValues(values, { release: 'shop', namespace: 'shops' }).map(
      ({ kind, metadata }) => `${kind} ${metadata.name}`,
    ),
  );
  expect(names).toEqual([
    ['Deployment shop', 'Service shop', 'Ingress shop-ingress'],
    ['Deployment shop-api', 'Deployment shop-worker', 'Service shop-api'],
    [
      'Deployment shop',
      'Service shop',
      'VaultStaticSecret shop-backup-creds',
      'Cluster shop-db',
      'CronJob shop-db-dump',
    ],
  ]);
});

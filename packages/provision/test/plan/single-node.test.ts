import { expect, test } from 'vitest';
import { describePlan } from './describe-plan.ts';
import { siteFile } from './plan-program.ts';

const { of, network } = describePlan('single-node', () => siteFile('single-node'));

test('the only machine takes the web as well', () => {
  const [node] = network().nodes;

  expect([80, 443].map((port) => network().fromOutside('192.88.99.5', node!, { protocol: 'tcp', port }))).toEqual([
    true,
    true,
  ]);
});

test('whoever has other things in the account has no quota, and whoever names no budget none', () => {
  expect([...of('Quota'), ...of('Budget')]).toEqual([]);
});

test('in the root of a tenancy, policies are about the tenancy', () => {
  for (const { inputs } of of('Policy'))
    expect(inputs['statements']).toEqual([...statementsInTenancy(inputs['statements'])]);
});

function statementsInTenancy(statements: unknown): string[] {
  return (statements as string[]).filter((statement) => / in tenancy where /.test(statement));
}

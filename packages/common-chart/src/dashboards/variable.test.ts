import { expect, test } from 'vitest';
import { variablesUsed } from './variable.ts';

test('finds variables in all their forms, once each', () => {
  expect(variablesUsed('up{a="$one", b=~"${two:regex}", c="${one}"}')).toEqual(['one', 'two']);
});

test("passes over Grafana's own variables, and over an end of line", () => {
  expect(variablesUsed('rate(x{a=~"b$"}[$__rate_interval]) + ${__range_s}')).toEqual([]);
});

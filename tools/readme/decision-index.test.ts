import { expect, test } from 'vitest';
import { decisionIndex } from './decision-index.ts';

test('decisions are listed in order, with their titles', () => {
  const page = decisionIndex([
    { file: '0002-b.md', text: '# 0002: b holds\n\nWhy.' },
    { file: '0001-a.md', text: '# 0001 A is a value\n' },
  ]);

  expect(page).toContain('- 0001 [A is a value](0001-a.md)\n- 0002 [B holds](0002-b.md)\n');
});

import { expect, test } from 'vitest';
import { readScenario, scenarioOf } from './scenario.ts';

const components = ['kong', 'minio', 'vault'];

test('components fail always, or as often as is said', () => {
  expect(scenarioOf({ stuck: ['vault'], failing: ['kong:3', 'minio'] }, components)).toEqual({
    stuck: new Set(['vault']),
    failing: new Map([
      ['kong', 3],
      ['minio', Infinity],
    ]),
  });
});

test('everything that is wrong is told at once', () => {
  const given = { stuck: ['vautl'], failing: ['kong:x', 'nothing', ':3', 'kong:1:2'] };

  expect(() => scenarioOf(given, components)).toThrowErrorMatchingInlineSnapshot(`
    [Problems: --failing is ':3'; give a component, or one and a number of times, such as kong or kong:3
    --failing is 'kong:1:2'; give a component, or one and a number of times, such as kong or kong:3
    --failing is 'kong:x'; give a component, or one and a number of times, such as kong or kong:3
    nothing is not a component here; known are kong, minio, vault
    vautl is not a component here; did you mean 'vault'?]
  `);
});

test('a fixture says the same as the words of a command line', () => {
  const text = 'stuck: [vault]\nfailing: { kong: 3, minio: true }\n';

  expect(readScenario('stuck.yaml', text)).toEqual({ stuck: ['vault'], failing: ['kong:3', 'minio'] });
  expect(readScenario('healthy.yaml', '')).toEqual({ stuck: [], failing: [] });
});

test('a fixture with other keys or of another shape is refused', () => {
  expect(() => readScenario('f.yaml', 'stuk: [vault]')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: f.yaml stuk is unknown; did you mean 'stuck'?]`,
  );
  expect(() => readScenario('f.yaml', '- vault')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: f.yaml is no scenario; write 'stuck: [vault]' and 'failing: { kong: 3 }']`,
  );
  expect(() => readScenario('f.yaml', 'stuck: vault')).toThrow(/f\.yaml is no scenario/);
});

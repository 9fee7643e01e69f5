import { expect, test } from 'vitest';
import type { SimulationEvent } from './event.ts';
import { formatEvent } from './format-event.ts';

const events: SimulationEvent[] = [
  {
    at: 2,
    application: 'zot',
    kind: 'applies',
    wave: 0,
    waves: 1,
    objects: [
      { kind: 'Ingress', name: 'a' },
      { kind: 'Ingress', name: 'b' },
      { kind: 'NetworkPolicy', name: 'c' },
      { kind: 'NetworkPolicy', name: 'd' },
      { kind: 'Chart', name: 'e' },
    ],
  },
  {
    at: 75,
    application: 'root',
    kind: 'waits',
    wave: -1,
    for: [
      { name: 'a', status: 'Progressing', reason: 'starts' },
      { name: 'b', status: 'Progressing', reason: 'starts' },
      { name: 'c', status: 'Missing', reason: '' },
    ],
  },
  { at: 3700, application: 'zot', kind: 'fails', attempt: 2, reason: 'refused', retryAt: 3720 },
  { at: 3720, application: 'zot', kind: 'fails', attempt: 3, reason: 'refused', retryAt: undefined },
];

test('events are told one a line, what is alike together', () => {
  const lines = events.map((event) => formatEvent(event, { objects: false, width: 4 }));

  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "   00:02  zot   applies 2 Ingresses, 2 NetworkPolicies, Chart e
       01:15  root  wave -1: waits for a, b (Progressing: starts), c (Missing)
    01:01:40  zot   fails (attempt 2): refused; tries again at 01:02:00
    01:02:00  zot   fails (attempt 3): refused; gives up"
  `);
});

test('every object is named when that is asked for', () => {
  expect(formatEvent(events[0]!, { objects: true, width: 4 })).toMatchInlineSnapshot(
    `"   00:02  zot   applies Ingress a, Ingress b, NetworkPolicy c, NetworkPolicy d, Chart e"`,
  );
});

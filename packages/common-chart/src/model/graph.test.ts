import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CycleError, longestPath, ranks, reachable } from './graph.ts';

// Edges point from a later name to earlier ones, so every generated graph is acyclic.
const acyclic = fc
  .array(fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), { minLength: 1, maxLength: 30 })
  .map(
    (rows) => new Map(rows.map((row, index) => [`n${index}`, row.filter((to) => to < index).map((to) => `n${to}`)])),
  );

describe('ranks', () => {
  test('a name that points at nothing has rank 0, and every other one more than the highest below it', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const found = ranks(graph);
        for (const [name, targets] of graph) {
          expect(found.get(name)).toBe(targets.length === 0 ? 0 : Math.max(...targets.map((to) => found.get(to)!)) + 1);
        }
      }),
    );
  });

  test('do not depend on the order in which names and edges are given', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const turned = new Map([...graph].reverse().map(([name, targets]) => [name, [...targets].reverse()]));
        expect(new Map([...ranks(turned)].sort())).toEqual(new Map([...ranks(graph)].sort()));
      }),
    );
  });

  test('ignore names that the graph does not hold', () => {
    expect(ranks(new Map([['a', ['elsewhere']]]))).toEqual(new Map([['a', 0]]));
  });

  test('hold for a chain that is longer than the call stack', () => {
    const length = 50_000;
    const graph = new Map(Array.from({ length }, (_, index) => [`n${index}`, index === 0 ? [] : [`n${index - 1}`]]));

    expect(ranks(graph).get(`n${length - 1}`)).toBe(length - 1);
  });

  test('a cycle is named by its route, from its first name', () => {
    const graph = new Map([
      ['z', ['c']],
      ['c', ['a']],
      ['a', ['b']],
      ['b', ['c']],
    ]);

    expect(() => ranks(graph)).toThrowErrorMatchingInlineSnapshot(`[CycleError: dependency cycle: a -> b -> c -> a]`);
  });

  test('any way back is found', () => {
    fc.assert(
      fc.property(acyclic, fc.nat(), fc.nat(), (graph, from, to) => {
        const names = [...graph.keys()];
        const [a, b] = [names[from % names.length]!, names[to % names.length]!];
        const back = new Map(graph).set(a, [...graph.get(a)!, b]);
        if (a === b || reachable(graph, b).has(a)) expect(() => ranks(back)).toThrow(CycleError);
        else expect(() => ranks(back)).not.toThrow();
      }),
    );
  });
});

describe('longestPath', () => {
  test('is as long as the rank, and every step an edge', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const found = ranks(graph);
        for (const name of graph.keys()) {
          const path = longestPath(graph, name, found);
          expect(path).toHaveLength(found.get(name)! + 1);
          path.slice(1).forEach((to, index) => expect(graph.get(path[index]!)).toContain(to));
        }
      }),
    );
  });
});

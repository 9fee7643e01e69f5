import { describe, expect, it } from 'vitest';
import { breakingEdges, findCycle, longestPaths } from './dependency-graph.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('findCycle', () => {
  it('finds nothing where there is no cycle', () => {
    expect(findCycle(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toBeUndefined();
  });

  it('ends the route where it starts', () => {
    expect(findCycle(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b']);
  });

  it('finds a name that needs itself', () => {
    expect(findCycle(graph({ a: ['a'] }))).toEqual(['a', 'a']);
  });

  it('prefers the shortest of several cycles', () => {
    expect(findCycle(graph({ a: ['b'], b: ['c'], c: ['a', 'b'] }))).toEqual(['b', 'c', 'b']);
  });
});

describe('breakingEdges', () => {
  it('names the one edge without which no cycle is left', () => {
    const edges = graph({ low: ['high'], middle: ['low'], high: ['middle', 'low'] });

    expect(breakingEdges(edges, ['low', 'high', 'low'])).toEqual([['low', 'high']]);
  });
});

describe('longestPaths', () => {
  it('counts the edges of the longest way down', () => {
    const paths = longestPaths(graph({ top: ['middle', 'bottom'], middle: ['bottom'], bottom: [] }));

    expect(Object.fromEntries(paths)).toEqual({ top: 2, middle: 1, bottom: 0 });
  });
});

import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Component } from '../model/component.ts';

/**
 * Where a component is defined, as `file:line` below the working directory, or `undefined` when the stack does not say.
 */
export function originOf(component: Component): string | undefined {
  // The first line is the message, the second `defineComponent` itself.
  const frame = component.origin.stack?.split('\n')[2];
  const match = /\(?((?:file:\/\/)?\/[^():]+|file:\/\/[^()]+?):(\d+):\d+\)?$/.exec(frame ?? '');
  if (match === null) return undefined;
  const path = match[1]!.startsWith('file:') ? fileURLToPath(match[1]!) : match[1]!;
  return `${relative('', path)}:${match[2]}`;
}

/** The first of the names that a message holds as a word of its own. */
export function firstNamed(message: string, names: readonly string[]): string | undefined {
  const found = names
    .map((name) => ({ name, at: message.search(new RegExp(`(?<![\\w.-])${name}(?![\\w-])`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  return found[0]?.name;
}

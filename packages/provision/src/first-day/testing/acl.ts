/** What a token may do with a path. */
export type Capability = 'create' | 'delete' | 'deny' | 'list' | 'patch' | 'read' | 'sudo' | 'update';

interface Rule {
  readonly pattern: string;
  readonly capabilities: readonly Capability[];
}

const block = /path\s+"([^"]+)"\s*\{([^}]*)\}/g;
const list = /capabilities\s*=\s*\[([^\]]*)\]/;

/** The rules of a policy; `undefined` when it is no policy. */
export function parsePolicy(text: string): Rule[] | undefined {
  const rules = [...text.matchAll(block)].map(([, pattern, body]) => ({
    pattern: pattern!,
    capabilities: [...(list.exec(body!)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name as Capability),
  }));
  return text.replaceAll(block, '').trim() === '' ? rules : undefined;
}

/** What policies together allow: the rules whose pattern fits best decide, all of one pattern together. */
export function capabilitiesFor(path: string, policies: readonly (readonly Rule[])[]): readonly Capability[] {
  const fitting = policies.flat().filter(({ pattern }) => fits(pattern, path));
  const best = fitting
    .map(({ pattern }) => pattern)
    .sort(byPriority)
    .at(-1);
  const all = new Set(fitting.filter(({ pattern }) => pattern === best).flatMap(({ capabilities }) => capabilities));
  return all.size === 0 || all.has('deny') ? ['deny'] : [...all].sort();
}

function fits(pattern: string, path: string): boolean {
  const isPrefix = pattern.endsWith('*');
  const parts = (isPrefix ? pattern.slice(0, -1) : pattern).split('/');
  const given = path.split('/');
  if (isPrefix ? given.length < parts.length : given.length !== parts.length) return false;
  return parts.every((part, index) => {
    const isLast = index === parts.length - 1;
    if (part === '+') return given[index] !== '';
    return isPrefix && isLast ? given[index]!.startsWith(part) : given[index] === part;
  });
}

// An exact path wins; then the later wildcard, no `*`, fewer `+`, the longer one.
function byPriority(a: string, b: string): number {
  const first = (text: string): number => {
    const at = text.search(/[+*]/);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  const ranks = (text: string): number[] => [
    first(text) === Number.POSITIVE_INFINITY ? 1 : 0,
    Math.min(first(text), 10_000),
    text.endsWith('*') ? 0 : 1,
    -text.split('+').length,
    text.length,
  ];
  const [left, right] = [ranks(a), ranks(b)];
  const index = left.findIndex((rank, at) => rank !== right[at]);
  return index === -1 ? (a < b ? -1 : 1) : left[index]! - right[index]!;
}

import { nameIsMalformed, nameIsReserved, nameSaysNothing } from './errors.ts';

/** Names that say nothing of what is behind them. */
const empty: readonly string[] = ['base', 'common', 'helpers', 'manager', 'misc', 'utils'];

/** Words of the language that a kebab-case name of one word could be; an export cannot have their name. */
const reserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** The longest name, so that what is derived from it still fits into the 63 characters of a label. */
const longest = 40;

/** `cert-manager` → `certManager`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `cert-manager` → `Cert manager`. */
export function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

/** What is wrong with the name of something new. */
export function nameProblems(what: string, name: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > longest) {
    return [nameIsMalformed(what, name, longest)];
  }
  if (empty.includes(name)) return [nameSaysNothing(what, name)];
  return reserved.has(name) ? [nameIsReserved(what, name)] : [];
}

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { workspaceRoot } from '../workspace-layers.ts';
import { exportedNames } from './exported-names.ts';

/** A module and the names that can be imported from it. */
export interface Offer {
  readonly from: string;
  readonly names: ReadonlySet<string>;
}

/** What the packages export, by entry point; the vocabulary first, because layers pass some of it on. */
export function packageOffers(): Offer[] {
  const names = readdirSync(join(workspaceRoot, 'packages')).sort();
  const ordered = ['common-chart', ...names.filter((name) => name !== 'common-chart')];
  return ordered.flatMap((name) => {
    const root = join(workspaceRoot, 'packages', name);
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    };
    return Object.entries(exports).flatMap(([entry, target]) => {
      const source = typeof target === 'string' ? undefined : target['@lumie-infra/source'];
      if (source === undefined) return [];
      return [{ from: `@lumie-infra/${name}${entry.slice(1)}`, names: exportedNames(join(root, source)) }];
    });
  });
}

/** The order in which a docblock in a module looks names up: its module, the entries of its package, all others. */
export function offersFor(module: string, offers: readonly Offer[], folder: string): Offer[] {
  const file = join(workspaceRoot, module);
  const name = `@lumie-infra/${module.split('/')[1]}`;
  const isOwn = ({ from }: Offer): boolean => from === name || from.startsWith(`${name}/`);
  return [
    { from: relative(folder, file), names: exportedNames(file) },
    ...offers.filter(isOwn),
    ...offers.filter((offer) => !isOwn(offer)),
  ];
}

/** The file of a module's package that exports a name without the package passing it on. */
export function privateOffer(module: string, name: string, folder: string): string | undefined {
  const source = join(workspaceRoot, module.split('/').slice(0, 3).join('/'));
  const exported = new RegExp(`^export (const|function|class|interface|type) ${name}\\b`, 'm');
  const file = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort()
    .find((path) => exported.test(readFileSync(join(source, path), 'utf8')));
  return file === undefined ? undefined : relative(folder, join(source, file));
}

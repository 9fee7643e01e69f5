/** A value or type that a file imports. */
export interface Imported {
  readonly name: string;
  readonly from: string;
  readonly isType?: boolean;
}

/** The imports of a file, a line a module. */
export function importLines(imports: readonly Imported[]): string {
  const modules = [...new Set(imports.map(({ from }) => from))].sort(byModule);
  return modules.map((module) => importLine(imports.filter(({ from }) => from === module))).join('\n');
}

/** The order of modules: packages first, then files, the furthest up before others. */
export function byModule(a: string, b: string): number {
  return nearness(a) - nearness(b) || (a < b ? -1 : 1);
}

function nearness(module: string): number {
  return module.startsWith('.') ? 1 / module.split('../').length : 0;
}

function importLine(imports: readonly Imported[]): string {
  const onlyTypes = imports.every(({ isType }) => isType === true);
  const names = imports
    .toSorted((a, b) => Number(b.isType ?? false) - Number(a.isType ?? false) || (a.name < b.name ? -1 : 1))
    .map(({ name, isType }) => (isType === true && !onlyTypes ? `type ${name}` : name));
  return `import ${onlyTypes ? 'type ' : ''}{ ${names.join(', ')} } from '${imports[0]!.from}';`;
}

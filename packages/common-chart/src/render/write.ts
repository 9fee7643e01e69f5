import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../model/plan.ts';
import { type RenderedFile, layerFiles, rootFolder, rootLayout } from './layout.ts';

/** What was written of one layer. */
export interface WrittenLayer {
  readonly layer: string;
  readonly wave: number | undefined;
  readonly components: number;
  readonly objects: number;
  readonly files: number;
  readonly milliseconds: number;
}

/** Which parts of a plan are written. */
export interface WriteSettings {
  /** Names of layers, and `root`. @default - everything */
  readonly only?: ReadonlySet<string>;
  /** Called after each layer. @default - nobody is told */
  readonly onLayer?: (written: WrittenLayer) => void;
}

/** Writes a plan below a folder, each layer whole or not at all, and removes layers that the plan does not hold. */
export function writePlan(plan: Plan, folder: string, settings: WriteSettings = {}): WrittenLayer[] {
  const written: WrittenLayer[] = [];
  const wanted = (name: string): boolean => settings.only?.has(name) ?? true;
  const write = (
    name: string,
    wave: number | undefined,
    components: number,
    objects: number,
    files: Iterable<RenderedFile>,
  ): void => {
    if (!wanted(name)) return;
    const start = performance.now();
    const count = writeFolder(folder, name, files);
    const result = { layer: name, wave, components, objects, files: count, milliseconds: performance.now() - start };
    written.push(result);
    settings.onLayer?.(result);
  };
  write(rootFolder, undefined, 0, 2, rootLayout(plan));
  for (const layer of plan.layers) {
    const objects = layer.components.reduce((sum, component) => sum + component.objects.length + 1, 1);
    write(layer.name, layer.wave, layer.components.length, objects, layerFiles(plan, layer));
  }
  if (settings.only === undefined) removeOthers(folder, new Set([rootFolder, ...plan.layers.map(({ name }) => name)]));
  return written;
}

/**
 * Replaces one folder by the given files, whole or not at all.
 *
 * The files go to a hidden folder beside it, which then takes its place by two renames. A run that dies between the two
 * leaves the previous folder under its hidden name, and the next run puts it back before it does anything else.
 *
 * @returns how many files it wrote.
 */
export function writeFolder(parent: string, name: string, files: Iterable<RenderedFile>): number {
  const target = join(parent, name);
  const next = join(parent, `.${name}.next`);
  const previous = join(parent, `.${name}.previous`);
  mkdirSync(parent, { recursive: true });
  recover(target, previous);
  if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  let count = 0;
  const made = new Set<string>([next]);
  for (const { path, content } of files) {
    const at = next + path.slice(name.length);
    const folder = at.slice(0, at.lastIndexOf('/'));
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(at, content);
    count++;
  }
  const replaced = existsSync(target);
  if (replaced) renameSync(target, previous);
  renameSync(next, target);
  if (replaced) rmSync(previous, { recursive: true, force: true });
  return count;
}

function recover(target: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(target)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, target);
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !entry.name.startsWith('.') && !kept.has(entry.name)) {
      rmSync(join(folder, entry.name), { recursive: true, force: true });
    }
  }
}

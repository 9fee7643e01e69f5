import { readFileSync } from 'node:fs';
import type { LayerPackage } from './layer.ts';

/**
 * The package of a layer, read from the `package.json` one folder above the module that asks.
 *
 * @example export const bootstrap = defineLayer(packageOf(import.meta.url), components);
 */
export function packageOf(moduleUrl: string): LayerPackage {
  const { name, version, dependencies } = JSON.parse(
    readFileSync(new URL('../package.json', moduleUrl), 'utf8'),
  ) as LayerPackage;
  return { name, ...(version === undefined ? {} : { version }), dependencies: dependencies ?? {} };
}

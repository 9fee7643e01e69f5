import { scriptFiles } from '@lumie-infra/common-chart';

/** The scripts that steps run, by file name: those of the `ci` folder. */
export const scripts: Readonly<Record<string, string>> = scriptFiles(new URL('../../../ci/', import.meta.url));

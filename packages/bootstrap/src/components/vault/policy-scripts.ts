import { scriptFiles } from '@lumie-infra/common-chart';

/** The scripts of the job, by file name: those of the `jobs` folder. */
export const policyScripts: Readonly<Record<string, string>> = scriptFiles(new URL('../../../jobs/', import.meta.url));

import { Problems, type YamlSource, isProblems, parseYamlSource } from '@lumie-infra/common-chart';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { appNameIsBad, fileIsNoApp, folderCannotBeRead } from '../errors.ts';

/** The file of one web app. */
export interface WebAppFile {
  /** The app's name, that of the file. */
  readonly app: string;
  /** The path as messages show it. */
  readonly file: string;
  readonly source: YamlSource;
}

// `<app>-db-initdb-…` and the like must still be names.
const appName = /^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$/;

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Problems(undefined, [folderCannotBeRead(relative('', folder), code)]);
  }
}

/**
 * The web apps that a folder holds, in order of name; pushes every file that is none or does not parse to `problems`.
 *
 * @throws {Problems} when there is no such folder.
 */
export function readWebApps(folder: string, problems: string[]): WebAppFile[] {
  return listed(folder).flatMap((name): WebAppFile[] => {
    const path = join(folder, name);
    const file = relative('', path);
    const app = name.replace(/\.yaml$/, '');
    if (app === name) problems.push(fileIsNoApp(file));
    else if (!appName.test(app)) problems.push(appNameIsBad(file, app));
    else {
      try {
        return [{ app, file, source: parseYamlSource(file, readFileSync(path, 'utf8'), '1.1') }];
      } catch (error) {
        if (!isProblems(error)) throw error;
        problems.push(...error.problems);
      }
    }
    return [];
  });
}

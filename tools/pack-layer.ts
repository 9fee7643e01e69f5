/** `npm run pack:layer`: packs layers with all that they need, for repositories that install them from files. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenLayers } from './chosen-layers.ts';
import { formatTable } from './format-table.ts';
import { readWorkspacePackages } from './nx-plugin/workspace-package.ts';
import { packPackages } from './packaging/pack-packages.ts';
import { packageClosure } from './packaging/package-closure.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run pack:layer -- [layer ...] [options]

Builds layers and packs them, and with them every package of this workspace that they build on: npm would look for one that
is missing in the public registry. Without a layer, everything is packed.

  --out <folder>   where the tarballs are written   (dist/packages)
  --help           this text`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'dist/packages' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const packages = readWorkspacePackages(workspaceRoot).filter(({ root }) => root.startsWith('packages/'));
  const folders = packages.map(({ folder }) => folder);
  const names = chosenLayers(positionals, folders);
  const chosen = packages.filter(({ folder }) => names.length === 0 || names.includes(folder));
  const out = resolve(workspaceRoot, values.out);
  const tarballs = await packPackages(packageClosure(chosen, packages), {
    root: workspaceRoot,
    out,
    onStep: (step) => console.error(step),
  });
  const rows = tarballs.map(({ name, version, files, bytes }) => [
    name,
    version,
    String(files.length),
    `${(bytes / 1000).toFixed(0)} kB`,
  ]);
  console.log(formatTable(['package', 'version', 'files', 'tarball'], rows));
  console.log(`\nin the other repository: npm install ${tarballs.map(({ path }) => path).join(' ')}`);
});

/** `npm run release`: publishes every package whose version is new. */
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.ts';
import { type Release, publishPackages } from './release/publish-packages.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run release -- [options]

Builds and publishes every package whose version has no tag yet, those below first, and tags each in Git. What npm knows
about the registry and its credentials is npm's own configuration. Versions come from npm run version.

  --dry-run   only say what would be published and what it would hold; needs no network
  --files     name every file
  --json      the releases, for programs
  --help      this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      files: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const releases = await publishPackages({
    root: workspaceRoot,
    dryRun: values['dry-run'],
    onStep: (step) => console.error(step),
  });
  if (values.json) return console.log(JSON.stringify(releases, undefined, 2));
  if (releases.length === 0) return console.log('every version has its tag, nothing is published');
  console.log(table(releases));
  if (values.files) {
    for (const { name, packed } of releases) console.log([`\n${name}`, ...(packed?.files ?? [])].join('\n  '));
  }
  if (!values['dry-run']) console.log('\nthe tags are in this clone only: git push origin --tags');
}

const words: Readonly<Record<Release['state'], string>> = {
  published: 'published',
  known: 'was there already',
  ready: 'would be published',
  waiting: 'would be published after npm run version',
};

function table(releases: readonly Release[]): string {
  const rows = releases.map(({ name, version, state, packed }) => [
    name,
    version,
    packed === undefined ? '-' : String(packed.files.length),
    packed === undefined ? '-' : `${(packed.bytes / 1000).toFixed(0)} kB`,
    words[state],
  ]);
  return formatTable(['package', 'version', 'files', 'tarball', ''], rows);
}

await runCommand(main);

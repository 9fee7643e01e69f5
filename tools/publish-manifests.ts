/** `npm run publish:manifests`: puts a render on the branch that Argo CD follows. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problems } from '@lumie-infra/common-chart';
import { publishManifests } from './publishing/publish-manifests.ts';
import { optionIsMissing } from './errors.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run publish:manifests -- --remote <git url> [options]

Puts dist/manifests on a branch as three commits in one push: content, then children pinned to their content, then layers
pinned to their children. Nothing reaches the remote unless everything does.

  --remote <git url>        where to push to
  --branch <name>           the branch that the root Application follows    (rendered)
  --manifests <folder>      what to publish                                 (dist/manifests)
  --from <revision>         where the manifests come from, for the commit messages
  --allow-delete <name>     let this component's data go; may be given several times
  --dry-run                 only say what would happen
  --help                    this text`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      remote: { type: 'string' },
      branch: { type: 'string', default: 'rendered' },
      manifests: { type: 'string', default: 'dist/manifests' },
      from: { type: 'string' },
      'allow-delete': { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.remote === undefined) throw new Problems(undefined, [optionIsMissing('--remote', 'the Git repository')]);
  const published = publishManifests({
    manifests: resolve(workspaceRoot, values.manifests),
    remote: values.remote,
    branch: values.branch,
    allowDelete: values['allow-delete'],
    dryRun: values['dry-run'],
    ...(values.from === undefined ? {} : { from: values.from }),
  });
  for (const { component, object } of published.deletions) console.log(`deletes ${object} (${component})`);
  if (published.commits.length === 0) return console.log('nothing changed, nothing was published');
  console.log(`components that move: ${published.components.join(', ') || 'none'}`);
  console.log(`layers that move: ${published.layers.join(', ') || 'none'}`);
  const verb = values['dry-run'] ? 'would push' : 'pushed';
  console.log(`${verb} ${published.commits.length} commits to ${values.branch}: ${published.commits.at(-1)}`);
});

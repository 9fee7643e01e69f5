/** `npm run charts:vendor`: puts the upstream charts into a render, so that nothing needs their repositories again. */
import { Problems } from '@lumie-infra/common-chart';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';
import { optionsExclude } from './vendoring/errors.ts';
import { type FetchedChart, checkChartsLock, vendorCharts } from './vendoring/vendor-charts.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run charts:vendor -- [options]

Places the archive of every upstream chart in the umbrella charts of dist/manifests, after npm run synth and before
npm run publish:manifests. Archives must be those of charts.lock.json. Those that are not kept from an earlier run are pulled
with helm.

  --update              pull every chart anew and write charts.lock.json from what comes
  --check               only say whether charts.lock.json names the charts of the render; needs no network
  --manifests <folder>  the render                     (dist/manifests)
  --lock <file>         the lock file                  (charts.lock.json)
  --cache <folder>      where archives are kept        (node_modules/.cache/charts)
  --help                this text`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      update: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      manifests: { type: 'string', default: 'dist/manifests' },
      lock: { type: 'string', default: 'charts.lock.json' },
      cache: { type: 'string', default: 'node_modules/.cache/charts' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.update && values.check) throw new Problems(undefined, [optionsExclude('--check', '--update')]);
  const manifests = resolve(workspaceRoot, values.manifests);
  const lockFile = resolve(workspaceRoot, values.lock);
  if (values.check) {
    return console.log(`${values.lock} names all ${checkChartsLock({ manifests, lockFile })} charts of the render`);
  }
  const { charts, placed } = await vendorCharts({
    manifests,
    lockFile,
    cache: resolve(workspaceRoot, values.cache),
    update: values.update,
    onChart: (chart) => console.log(progress(chart)),
  });
  if (values.update) console.log(`wrote ${values.lock}; review it like any lock file`);
  console.log(`${charts.length} archives are in place, ${placed.length} umbrella charts changed`);
});

function progress({ name, version, source, sha256, pulled, lockedBefore }: FetchedChart): string {
  const line = `${pulled ? 'pulled' : 'kept  '} ${name} ${version} of ${source}`;
  if (lockedBefore === sha256) return line;
  return `${line}, sha256 ${sha256}${lockedBefore === undefined ? '' : `, WAS ${lockedBefore}`}`;
}

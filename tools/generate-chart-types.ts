/** Writes a TypeScript interface for the values of an upstream chart. */
import { parseArgs } from 'node:util';
import { runChartTypes } from './chart-types/run-chart-types.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: node tools/generate-chart-types.ts [options]

Writes the types of a chart's values, or of every packages/*/src/charts/*.gen.ts anew.

  --chart <name>@<version>   one chart
  --out <file>               where its types go, such as packages/bootstrap/src/charts/minio.gen.ts
  --check                    compare only; exit code 1 when a file is not current
  --help                     this text

UPSTREAM_DIR names the folder of upstream facts; without one there is nothing to do.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      chart: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const { chart, out, check } = values;
  const { lines, ok } = runChartTypes({
    workspace: workspaceRoot,
    ...(chart === undefined ? {} : { chart }),
    ...(out === undefined ? {} : { out }),
    check,
    environment: process.env,
  });
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
});

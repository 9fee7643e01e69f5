/** What the `ArgoCd` component runs: brings Argo CD up on the cluster that standard input leads to. */
import { Problems, isProblems } from '@lumie-infra/common-chart';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { connect } from '../kubernetes/index.ts';
import { seedInputIsNoJson } from './errors.ts';
import { readRenderedCluster } from './rendered-cluster.ts';
import { seed } from './seed.ts';
import type { SeededValues } from './seeded-secret-object.ts';

const usage = `Usage: node main.ts --manifests <folder> [options] < input.json

Brings a cluster from nothing to a running Argo CD that follows the root Application. Standard input is a JSON object:
kubeconfig, the text of one, and values, by path and field of the secret store.

  --manifests <folder>   where npm run synth wrote to
  --helm <program>       what renders Argo CD's chart         (helm on PATH)
  --timeout <minutes>    how long each wait may take          (15)
  --help                 this text`;

interface SeedInput {
  readonly kubeconfig: string;
  readonly values: SeededValues;
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      manifests: { type: 'string', default: 'dist/manifests' },
      helm: { type: 'string' },
      timeout: { type: 'string', default: '15' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(usage);
  const cluster = readRenderedCluster(options.manifests);
  const { kubeconfig, values } = readInput(await text(process.stdin));
  const client = await connect({ kubeconfig });
  try {
    const timeout = Number(options.timeout) * 60_000;
    await seed({ client, cluster, values, helm: options.helm, timeout, onStep: (line) => console.log(line) });
  } finally {
    await client.close();
  }
}

function readInput(input: string): SeedInput {
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    // What a parser says of it would quote it.
  }
  const whole =
    typeof value === 'object' &&
    value !== null &&
    'kubeconfig' in value &&
    typeof value.kubeconfig === 'string' &&
    'values' in value &&
    typeof value.values === 'object' &&
    value.values !== null;
  if (!whole) throw new Problems(undefined, [seedInputIsNoJson()]);
  return value as SeedInput;
}

try {
  await main();
} catch (error) {
  const usageError = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isProblems(error) && !usageError) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

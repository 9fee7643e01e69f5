/** `npx nx run bootstrap:first-day`: brings the secret store from nothing to all that the cluster needs of it. */
import { planClusterFile } from '@lumie-infra/common-chart';
import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problems } from '@lumie-infra/common-chart';
import { numberIsMalformed, privateFileIsMissing } from './errors.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npx nx run bootstrap:first-day -- [options]

Initialises and unseals Vault, sets it up, and writes every secret that the cluster needs and the store lacks. It changes
nothing that is there, can be interrupted anywhere, and goes on where it stopped when it is run again, on any day.

  --keys <file>          where the key shares are or go, outside of the repository; mode 600
  --shares <number>      key shares to make                                 (5, or one for each --pgp-key)
  --threshold <number>   key shares that are needed                         (3, or all if fewer are made)
  --pgp-key <file>       encrypts one share for the owner of this public key; may be given several times
  --from <file>          values that people supply, YAML or JSON: path, then field, then text; - is the standard input; may
                         be given several times
  --skip                 asks nobody for what people supply
  --token-file <file>    works with the token in this file
  --remake               makes anew what is made of a value that has changed since, such as the hash of a password
  --keep-root            leaves the root token valid, in the key file
  --prove                signs in as every consumer, and sees that it reads its own paths and no other
  --check                changes nothing, only says what is missing
  --json                 prints what was done and what is missing as JSON; progress goes to the standard error
  --kubeconfig <file>    how to reach the cluster                           (as kubectl finds it)
  --context <name>       which cluster of it                                (the current one)
  --address <url>        reaches a server there, not through the cluster; once for each server. The cluster is then only
                         used when --kubeconfig or --context is given
  --cluster <file>       the site of the cluster                            (cluster.yaml)
  --help                 this text`;

function count(option: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(given)) throw new Problems(undefined, [numberIsMalformed(option, given)]);
  return Number(given);
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      keys: { type: 'string' },
      shares: { type: 'string' },
      threshold: { type: 'string' },
      'pgp-key': { type: 'string', multiple: true, default: [] },
      from: { type: 'string', multiple: true, default: [] },
      skip: { type: 'boolean', default: false },
      'token-file': { type: 'string' },
      remake: { type: 'boolean', default: false },
      'keep-root': { type: 'boolean', default: false },
      prove: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      kubeconfig: { type: 'string' },
      context: { type: 'string' },
      address: { type: 'string', multiple: true, default: [] },
      cluster: { type: 'string', default: 'cluster.yaml' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const {
    firstDay,
    hiddenPrompt,
    openCluster,
    openServers,
    pgpKey,
    privatePath,
    readPrivateFile,
    storeSpec,
    suppliedValues,
  } = await import('@lumie-infra/provision/first-day');
  const { valueMaker } = await import('@lumie-infra/provision/secrets');

  const privateText = (file: string): string => {
    const found = readPrivateFile(file);
    if (found === undefined) throw new Problems(undefined, [privateFileIsMissing(file)]);
    return found;
  };
  // Everything that can be wrong here is found before anything is asked of anybody.
  const pgpKeys = values['pgp-key'].map(pgpKey);
  const shares = count('--shares', values.shares, pgpKeys.length || 5);
  const threshold = count('--threshold', values.threshold, Math.min(3, shares));
  if (values.keys !== undefined) privatePath(values.keys);
  const token = values['token-file'] === undefined ? undefined : privateText(values['token-file']).trim();
  const available = await importLayers(layerNames());
  const spec = storeSpec(planClusterFile(resolve(workspaceRoot, values.cluster), { available }));
  const supplied = new Map<string, string>();
  for (const from of values.from) {
    const given = from === '-' ? await text(process.stdin) : privateText(from);
    const source = from === '-' ? 'the standard input' : from;
    for (const [key, value] of suppliedValues(given, source, spec.contract)) supplied.set(key, value);
  }

  const cluster = await openCluster(values);
  const servers = await openServers(spec, values.address, cluster);
  const asks = !values.skip && !values.check && process.stdin.isTTY;
  try {
    const report = await firstDay(
      spec,
      {
        ...(values.keys === undefined ? {} : { keyFile: values.keys }),
        shares,
        threshold,
        pgpKeys,
        ...(token === undefined ? {} : { token }),
        supplied,
        remake: values.remake,
        keepRoot: values['keep-root'],
        prove: values.prove,
      },
      {
        servers: servers.list,
        ...(cluster === undefined ? {} : { cluster: cluster.secrets }),
        ...(asks ? { ask: hiddenPrompt({ input: process.stdin, output: process.stderr }) } : {}),
        maker: valueMaker(),
      },
      values.check ? 'check' : 'apply',
      values.json ? console.error : console.log,
    );
    if (values.json) console.log(JSON.stringify(report, undefined, 2));
    else if (report.missing.length === 0) console.log('nothing is missing');
    else console.log(`${report.missing.length} missing, marked with ! above`);
    if (report.missing.length > 0) process.exitCode = 1;
  } finally {
    await servers.close();
    await cluster?.close();
  }
});

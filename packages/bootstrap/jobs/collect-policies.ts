import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applyPolicies } from './apply-policies.ts';
import { labelledConfigMaps } from './config-maps.ts';
import { JobFailure, argumentIsMissing } from './errors.ts';
import { openStore } from './secret-store.ts';

const names = ['store', 'auth-mount', 'mount', 'role', 'label', 'store-token', 'cluster', 'cluster-token'] as const;

type Settings = Readonly<Record<(typeof names)[number], string>>;

function settings(args: readonly string[]): Settings {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options });
  for (const name of names) {
    if (values[name] === undefined || values[name] === '') throw new JobFailure(argumentIsMissing(name));
  }
  return values as Settings;
}

const tokenIn = (file: string): string => readFileSync(file, 'utf8').trim();

async function main(): Promise<void> {
  const given = settings(process.argv.slice(2));
  const store = await openStore({
    url: given.store,
    authMount: given['auth-mount'],
    role: given.role,
    token: tokenIn(given['store-token']),
  });
  if (store === undefined) return console.log('the store is new or sealed; nothing is done');
  const cluster = { url: given.cluster, headers: { authorization: `Bearer ${tokenIn(given['cluster-token'])}` } };
  const configMaps = await labelledConfigMaps(cluster, given.label);
  const changes = await applyPolicies(store, configMaps, given.mount);
  console.log(`${configMaps.length} ConfigMaps, ${changes.length} changes`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof JobFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

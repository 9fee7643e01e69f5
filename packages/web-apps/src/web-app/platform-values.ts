import { type PlainMap, isMap, withEach, withMap } from './plain-map.ts';

/** What an app gets that does not say otherwise. */
export interface PlatformValues {
  /** The domain of hosts that are one label. */
  readonly domain: string;
  /** The VaultAuth of the app's namespace. */
  readonly secretsAuth: string;
}

const podSecurity = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
const containerSecurity = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

// Null takes a default away, as everywhere in the contract.
function withDefault(map: PlainMap, key: string, standard: PlainMap): PlainMap {
  const given = map[key];
  if (given === undefined) return { ...map, [key]: standard };
  return isMap(given) ? { ...map, [key]: { ...standard, ...given } } : map;
}

function ingress(given: PlainMap, domain: string): PlainMap {
  const full = (host: unknown): unknown =>
    typeof host === 'string' && host !== '' && !host.includes('.') ? `${host}.${domain}` : host;
  const hosts = withEach(given, 'hosts', (rule) => ({ ...rule, host: full(rule['host']) }));
  return withEach(hosts, 'tls', (entry) =>
    Array.isArray(entry['hosts']) ? { ...entry, hosts: (entry['hosts'] as unknown[]).map(full) } : entry,
  );
}

function secrets(given: PlainMap, auth: string): PlainMap {
  return withEach(given, 'vaultStaticSecrets', (secret) => ({ vaultAuthRef: auth, ...secret }));
}

function workload(given: PlainMap, { domain, secretsAuth }: PlatformValues): PlainMap {
  const secured = withDefault(
    withDefault(given, 'podSecurityContext', podSecurity),
    'securityContext',
    containerSecurity,
  );
  const initialized = withEach(secured, 'initContainers', (container) =>
    withDefault(container, 'securityContext', containerSecurity),
  );
  return secrets(
    withMap(initialized, 'ingress', (value) => ingress(value, domain)),
    secretsAuth,
  );
}

/**
 * The values of an app with what the platform adds where they are silent: pods without root, a login to Vault of the app's
 * own, and the site's domain behind hosts of one label. What is no map stays for the contract to complain about.
 */
export function withPlatformValues(values: unknown, platform: PlatformValues): unknown {
  if (!isMap(values) || !isMap(values['common'])) return values;
  let common = workload(values['common'], platform);
  for (const key of ['components', 'additionalDeployments']) {
    common = withEach(common, key, (component) => workload(component, platform));
  }
  common = withEach(common, 'additionalIngresses', (value) => ingress(value, platform.domain));
  return { ...values, common };
}

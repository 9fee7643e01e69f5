import { consoleLabel } from '../constructs/console-service.ts';
import { listAt, textAt } from './json-value.ts';
import { oncePerModel } from './once-per-model.ts';

/** A host name that the cluster serves to the world, and by whom it is kept. */
export interface PublicHost {
  readonly host: string;
  /** Names of the components that serve it. */
  readonly components: readonly string[];
  /** Whether some Ingress asks for a certificate of it. */
  readonly certified: boolean;
}

/** Every host name that Ingresses, consoles and the access gateway serve, by name; `*.` stands for one label. */
export const publicHosts = oncePerModel((model): ReadonlyMap<string, PublicHost> => {
  const hosts = new Map<string, PublicHost>();
  const add = (host: string | undefined, component: string, certified: boolean): void => {
    if (host === undefined) return;
    const one = hosts.get(host);
    hosts.set(host, {
      host,
      components: [...new Set([...(one?.components ?? []), component])],
      certified: certified || one?.certified === true,
    });
  };
  const { domain } = model.plan.site;
  for (const { component, object } of model.ofKind('Ingress')) {
    for (const rule of listAt(object, 'spec', 'rules')) add(textAt(rule, 'host'), component.name, false);
    for (const tls of listAt(object, 'spec', 'tls')) {
      for (const host of listAt(tls, 'hosts')) add(String(host), component.name, true);
    }
  }
  for (const { component, object } of model.ofKind('Service')) {
    if (object.metadata.labels?.[consoleLabel] !== 'true') continue;
    const name = object.metadata.annotations?.['teleport.dev/name'] ?? object.metadata.name;
    add(`${name}.${domain}`, component.name, true);
  }
  for (const { component, object } of model.ofKind('Certificate.cert-manager.io')) {
    for (const name of listAt(object, 'spec', 'dnsNames')) {
      if (!String(name).startsWith('*.')) add(String(name), component.name, true);
    }
  }
  return hosts;
});

import type { PlannedComponent } from '../model/plan.ts';
import { type OwnedObject, describeObject } from './cluster-model.ts';
import { oncePerModel } from './once-per-model.ts';

/** A host name of a Service, written somewhere in the cluster. */
export interface ServiceAddress {
  readonly component: PlannedComponent;
  /** The object that holds the text; absent for a chart's values. */
  readonly owned?: OwnedObject;
  /** The object as messages name it. */
  readonly object: string;
  readonly field: string;
  /** The host name as it is written. */
  readonly host: string;
  readonly service: string;
  readonly namespace: string;
  /** The number after the host name, or the one that the scheme stands for. */
  readonly port?: number;
  /** The port of a name of the form `_port._tcp.service`. */
  readonly portName?: string;
  /** What follows `.svc`, without its dot; `undefined` when nothing does. */
  readonly domain?: string;
}

const label = '[A-Za-z0-9_$(){}*-]+';
/** `scheme://user@` or nothing, labels down to `.svc`, the rest of the domain, a port. */
const address = new RegExp(
  `(?:([a-z][a-z0-9+]*)://(?:[^\\s/@"']*@)?)?((?:${label}\\.)+)svc((?:\\.[A-Za-z0-9-]+)*)(?![\\w-])(?::(\\d+))?`,
  'g',
);

const schemePorts: Readonly<Record<string, number>> = {
  amqp: 5672,
  http: 80,
  https: 443,
  postgres: 5432,
  postgresql: 5432,
  redis: 6379,
};

/** Every host name of a Service in the objects and the chart values of a cluster, in the texts inside them too. */
export const serviceAddresses = oncePerModel((model): readonly ServiceAddress[] => [
  ...model.objects.flatMap((owned) =>
    addressesIn(owned.object, [], {
      component: owned.component,
      owned,
      object: describeObject(owned.object),
    }),
  ),
  ...model.components.flatMap((component) => addressesIn(component.values, [], { component, object: 'values' })),
]);

type Holder = Pick<ServiceAddress, 'component' | 'owned' | 'object'>;

function addressesIn(value: unknown, path: readonly string[], holder: Holder): ServiceAddress[] {
  if (typeof value === 'string') return value.includes('.svc') ? addressesOf(value, path.join('.'), holder) : [];
  if (Array.isArray(value)) {
    const last = path.at(-1) ?? '';
    return (value as unknown[]).flatMap((item, index) =>
      addressesIn(item, [...path.slice(0, -1), `${last}[${index}]`], holder),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const bare = bareAddress(value as Readonly<Record<string, unknown>>, path.join('.'), holder);
  if (bare !== undefined) return [bare];
  return Object.entries(value).flatMap(([field, item]) => addressesIn(item, [...path, field], holder));
}

function addressesOf(text: string, field: string, holder: Holder): ServiceAddress[] {
  const found = new Map<string, ServiceAddress>();
  for (const [whole, scheme, labels, domain, number] of text.matchAll(address)) {
    const names = labels!.slice(0, -1).split('.');
    const [service, namespace] = names.slice(-2);
    if (service === undefined || namespace === undefined) continue;
    const portName = names.length > 3 && names.at(-4)!.startsWith('_') ? names.at(-4)!.slice(1) : undefined;
    const port = number === undefined ? schemePorts[scheme ?? ''] : Number(number);
    found.set(whole, {
      ...holder,
      field,
      host: `${labels}svc${domain}`,
      service,
      namespace,
      ...(port === undefined ? {} : { port }),
      ...(portName === undefined ? {} : { portName }),
      ...(domain === '' ? {} : { domain: domain!.slice(1) }),
    });
  }
  return [...found.values()];
}

const hostVariable = /(^|_|PG)HOST(NAME)?$/;
const dnsLabel = '[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?';
const bareHost = new RegExp(`^${dnsLabel}$`);
const bareUrl = new RegExp(`^([a-z][a-z0-9+]*)://(${dnsLabel})(?::(\\d+))?(?:/|$)`);

/** A variable whose value is the name of a Service without its namespace: one beside the pod. */
function bareAddress(
  { name, value }: Readonly<Record<string, unknown>>,
  path: string,
  holder: Holder,
): ServiceAddress | undefined {
  const namespace = holder.owned?.object.metadata.namespace ?? holder.component.namespace;
  if (typeof name !== 'string' || typeof value !== 'string' || namespace === undefined) return undefined;
  const [, scheme, host, , number] =
    bareUrl.exec(value) ?? (hostVariable.test(name) && bareHost.test(value) ? ['', undefined, value] : []);
  if (host === undefined || host === 'localhost') return undefined;
  const port = number === undefined ? schemePorts[scheme ?? ''] : Number(number);
  return {
    ...holder,
    field: `${path}.value`,
    host,
    service: host,
    namespace,
    ...(port === undefined ? {} : { port }),
  };
}

/** Whether a name has a part that is only known where it is used, such as `$(POD_NAME)`. */
export function isTemplate(name: string): boolean {
  return /[$(){}*]/.test(name);
}

import { expect, test } from 'vitest';
import {
  Type,
  defineCapability,
  defineComponent,
  defineLayer,
  external,
  helm,
  vaultSecret,
} from '@lumie-infra/common-chart';

interface WebValues {
  readonly replicaCount?: number;
  readonly image?: { readonly tag?: string };
}

const database = defineComponent({ name: 'data-base', outputs: ({ host }) => ({ host: host('db'), port: 5432 }) });
const logSink = defineCapability('log-sink', () => ({ url: 'http://logs' }));
const web = defineComponent({
  name: 'web',
  chart: helm<WebValues>({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
  options: Type.Object({ replicas: Type.Integer({ default: 1, description: 'Pods behind the service.' }) }),
  dependsOn: { database },
  uses: { logSink },
  secrets: () => ({ login: vaultSecret('apps/web', { password: 'WEB_PASSWORD' }) }),
  values: ({ options, deps, secrets }): WebValues => {
    const port: number = deps.database.port;
    const url: string = deps.logSink.url;
    const key: 'password' = secrets.login.keys.password;
    // @ts-expect-error the database has no such output
    void deps.database.portt;
    // @ts-expect-error no such edge is declared
    void deps.cache;
    // @ts-expect-error the secret has no such key
    void secrets.login.keys.pasword;
    // @ts-expect-error there is no such option
    void options.replica;
    return { replicaCount: options.replicas + port + url.length + key.length };
  },
});

defineComponent({
  name: 'misspelt-values',
  chart: helm<WebValues>({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
  values: (): WebValues => ({
    // @ts-expect-error the chart has no such value
    replicaCounts: 1,
  }),
});

const layer = defineLayer({ name: '@test/apps' }, { database, web });

test('options, chart values and turning off are typed by component name', () => {
  const chosen = layer.with({ web: { replicas: 2, values: { image: { tag: '2' } } }, 'data-base': false });

  expect(chosen.choices).toEqual({ web: { replicas: 2, values: { image: { tag: '2' } } }, 'data-base': false });
});

test('what a layer does not hold, or an option of the wrong type, does not compile', () => {
  // @ts-expect-error the layer holds no such component
  layer.with({ webb: {} });
  // @ts-expect-error the component has no such option
  layer.with({ web: { replica: 2 } });
  // @ts-expect-error the option is a number
  layer.with({ web: { replicas: 'two' } });
  // @ts-expect-error the chart has no such value
  layer.with({ web: { values: { images: {} } } });
  // @ts-expect-error a component is not turned on by `true`
  layer.with({ web: true });

  expect(layer.choices).toEqual({});
});

test('an external gives exactly the outputs of what it stands in for', () => {
  // @ts-expect-error the port is missing
  external(database, { host: 'db.example.com' });
  // @ts-expect-error a capability's outputs are typed too
  external(logSink, { host: 'logs.example.com' });

  expect(external(database, { host: 'db.example.com', port: 5432 }).outputs).toEqual({
    host: 'db.example.com',
    port: 5432,
  });
});

test('a provider may offer more than its capability says', () => {
  const logs = defineComponent({
    name: 'logs',
    provides: { capability: logSink },
    outputs: () => ({ url: 'http://logs', retentionDays: 30 }),
  });
  const reader = defineComponent({
    name: 'reader',
    uses: { logs },
    outputs: ({ deps }) => ({ days: deps.logs.retentionDays }),
  });

  expect(reader.name).toBe('reader');
});

test('what stands in may have other values than what it stands in for always has', () => {
  const fixed = defineComponent({ name: 'fixed', outputs: () => ({ port: 9000, names: { user: 'root' } }) as const });
  // @ts-expect-error the port is a number there too
  external(fixed, { port: '443', names: { user: 'admin' } });

  expect(external(fixed, { port: 443, names: { user: 'admin' } }).outputs).toEqual({
    port: 443,
    names: { user: 'admin' },
  });
});

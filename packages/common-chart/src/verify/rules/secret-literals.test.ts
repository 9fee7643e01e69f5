import {
  type Component,
  ConfigMap,
  Deployment,
  type EnvValue,
  type HelmValues,
  KubernetesObject,
  defineComponent,
  helm,
  planCluster,
} from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../../test/stand-ins.ts';
import { clusterModel } from '../cluster-model.ts';
import type { Exception } from '../reviewed/exception.ts';
import type { RuleOutcome } from '../rule.ts';
import { secretLiteralsRule } from './secret-literals.ts';

const word = 'aB3dE6gH9jK2mN5pQ8sT';

function problemsOf(component: Component, exceptions: readonly Exception[] = []): string[] {
  const model = clusterModel(planCluster(clusterOf([layerOf('apps', [component])]), { partial: true }));
  return (secretLiteralsRule(exceptions).check(model) as RuleOutcome).problems.map(
    ({ component: name, object, field, message }) => `${name}: ${object}: ${field} ${message}`,
  );
}

const valued = (values: HelmValues): Component =>
  defineComponent({
    name: 'web',
    chart: helm<HelmValues>({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
    provides: { secrets: ['web-login'] },
    values: () => values,
  });

const running = (env: Readonly<Record<string, EnvValue>>, args: readonly string[] = []): Component =>
  defineComponent({
    name: 'web',
    manifests: (scope) => {
      const main = { image: 'registry.example.com/web:1', resources: { cpu: '10m', memory: '64Mi' }, env, args };
      new Deployment(scope, 'web', { containers: { main } });
    },
  });

test('names of Secrets, places where they are, and what is filled in later', () => {
  const values = {
    password: 'web-login',
    existingSecret: 'web-login',
    token: '{{ .token }}',
    secret: '/etc/secrets/password',
    apiKey: '',
    tokenName: 'agent',
  };

  expect(problemsOf(valued(values))).toEqual([]);
  expect(problemsOf(running({ PASSWORD: { secret: 'web-login', key: 'password' } }))).toEqual([]);
});

test('a Secret with data', () => {
  const web = defineComponent({
    name: 'web',
    manifests: (scope) => {
      const kind = { apiVersion: 'v1', kind: 'Secret', namespaced: true };
      new KubernetesObject(scope, 'login', kind, {}, { stringData: { user: 'admin' } });
      new KubernetesObject(scope, 'empty', kind, {}, {});
    },
  });

  expect(problemsOf(web)).toMatchInlineSnapshot(`
    [
      "web: Secret web/login: stringData would be in Git for everybody to read; declare it in \`secrets\`, which come from the store",
    ]
  `);
});

test('a value of a key that is named like a credential', () => {
  expect(problemsOf(valued({ auth: { adminPassword: 'changeme' } }))).toMatchInlineSnapshot(`
    [
      "web: values: auth.adminPassword gives 'adminPassword' as plain text; declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential",
    ]
  `);
});

test('a variable that is named like a credential', () => {
  expect(problemsOf(running({ DB_PASSWORD: 'letmein' }))).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].env[0].value gives 'DB_PASSWORD' as plain text; declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential",
    ]
  `);
});

test('an argument, and a line of a file', () => {
  const web = defineComponent({
    name: 'web',
    manifests: (scope) => {
      new ConfigMap(scope, 'config', { data: { 'web.conf': 'port = 80\nsession.secret = hunter2000\n' } });
    },
  });

  expect(problemsOf(running({}, ['--token=hunter2000', '--port=80']))).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].args[0] gives '--token' as plain text; declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential",
    ]
  `);
  expect(problemsOf(web)).toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/config: data.web.conf gives 'session.secret' as plain text; declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential",
    ]
  `);
});

test('code that reads a credential is none', () => {
  const web = defineComponent({
    name: 'web',
    manifests: (scope) => {
      const script = "const token: string = read('/token');\nconst settings = { password: given.password };\n";
      new ConfigMap(scope, 'script', { data: { 'script.ts': script } });
    },
  });

  expect(problemsOf(web)).toEqual([]);
});

test('a word that looks random, until it is reviewed', () => {
  const web = valued({ clusterId: word });
  const reviewed = { component: 'web', what: 'values clusterId', reason: 'a name' };

  expect(problemsOf(web)).toMatchInlineSnapshot(`
    [
      "web: values: clusterId holds a word that looks random ('aB3dE6…'); declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential",
    ]
  `);
  expect(problemsOf(web, [reviewed])).toEqual([]);
  expect(problemsOf(valued({}), [reviewed])).toMatchInlineSnapshot(`
    [
      "web: reviewed: literals holds 'values clusterId', which the component no longer has; remove the entry",
    ]
  `);
});

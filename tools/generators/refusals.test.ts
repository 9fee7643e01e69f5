import { FsTree } from '@nx/devkit/internal';
import { expect, test } from 'vitest';
import { workspaceRoot } from '../workspace-layers.ts';
import componentGenerator from './component/generator.ts';
import dashboardGenerator from './dashboard/generator.ts';
import layerGenerator from './layer/generator.ts';
import webAppGenerator from './web-app/generator.ts';

/** What a generator says of options that it refuses, on this workspace. */
async function refusals<Options>(
  generator: (tree: FsTree, options: Options) => Promise<unknown>,
  options: Options,
): Promise<string[]> {
  const tree = new FsTree(workspaceRoot, false);
  const problems = await generator(tree, options).then(
    () => [],
    (error: unknown) => (error as Error).message.split('\n'),
  );
  expect(tree.listChanges()).toEqual([]);
  return problems;
}

const description = 'Says hello.';

test('a component without layer, name, sentence and chart is told everything at once', async () => {
  const options = { layer: 'plattform', name: 'Hello_World', description: 'says hello', chart: 'hello@1.2.3' };

  expect(await refusals(componentGenerator, options)).toMatchInlineSnapshot(`
    [
      "'plattform' is not a layer; layers are applications, bootstrap, observability, platform, security, storage, web-apps",
      "the component has the name 'Hello_World'; use at most 40 lower-case letters, digits and single '-', starting with a letter",
      "the description is 'says hello'; write one sentence that starts with a capital letter and ends with a full stop",
      "--chart is 'hello@1.2.3'; write <repository>/<name>/<version>, such as https://charts.example.com/web/1.2.3",
    ]
  `);
});

test('a component cannot be in the layer before Argo CD', async () => {
  expect(await refusals(componentGenerator, { layer: 'provision', name: 'hello', description })).toMatchInlineSnapshot(`
    [
      "provision renders the root of what Argo CD follows and holds no components; take a layer above it",
    ]
  `);
});

test('a component is called what it is', async () => {
  expect(await refusals(componentGenerator, { layer: 'platform', name: 'utils', description })).toMatchInlineSnapshot(`
    [
      "the component has the name 'utils', which says nothing of it; name what it is",
    ]
  `);
  expect(await refusals(componentGenerator, { layer: 'platform', name: 'delete', description })).toMatchInlineSnapshot(`
    [
      "the component has the name 'delete', a word of TypeScript; choose another, because its export has the same",
    ]
  `);
});

test('a component does not take the name of another', async () => {
  expect(await refusals(componentGenerator, { layer: 'platform', name: 'loki', description })).toMatchInlineSnapshot(`
    [
      "the component has the name 'loki', which is that of a component of observability; choose another",
    ]
  `);
});

test('a component does not take the name of a layer', async () => {
  expect(await refusals(componentGenerator, { layer: 'platform', name: 'storage', description }))
    .toMatchInlineSnapshot(`
      [
        "the component has the name 'storage', which is that of a layer; choose another",
      ]
    `);
});

test('a component does not run in the namespace of another layer', async () => {
  const options = { layer: 'platform', name: 'hello', description, namespace: 'keycloak' };

  expect(await refusals(componentGenerator, options)).toMatchInlineSnapshot(`
    [
      "--namespace names keycloak of security, but a namespace is of one layer; take a component of platform, or leave it out",
    ]
  `);
});

test('a component does not spell the namespace of another', async () => {
  const options = { layer: 'storage', name: 'hello', description, namespace: 'cnpg-system' };

  expect(await refusals(componentGenerator, options)).toMatchInlineSnapshot(`
    [
      "--namespace is 'cnpg-system', which belongs to cnpg; write --namespace=cnpg to run in there",
    ]
  `);
});

test('a component does not run in the namespace of one that has none', async () => {
  const options = { layer: 'platform', name: 'hello', description, namespace: 'priority-classes' };

  expect(await refusals(componentGenerator, options)).toMatchInlineSnapshot(`
    [
      "priority-classes has no namespace, because all that it renders belongs to the whole cluster; name another component",
    ]
  `);
});

test('a component does not bring another version of a chart that its layer has', async () => {
  const chart = 'https://charts.jetstack.io/cert-manager/0.0.1';
  const [problem] = await refusals(componentGenerator, { layer: 'platform', name: 'hello', description, chart });

  expect(problem?.replace(/version v?\d\S*,/, 'version <pinned>,')).toMatchInlineSnapshot(
    `"--chart asks for cert-manager 0.0.1, but the layer has version v1.21.1; take that, or raise it for both"`,
  );
});

test('a layer is built on layers that there are', async () => {
  const options = { name: 'platform', description, on: 'platform,games' };

  expect(await refusals(layerGenerator, options)).toMatchInlineSnapshot(`
    [
      "'games' is not a layer; layers are applications, bootstrap, observability, platform, security, storage, web-apps",
    ]
  `);
});

test('a layer does not overwrite another', async () => {
  expect(await refusals(layerGenerator, { name: 'platform', description })).toMatchInlineSnapshot(`
    [
      "packages/platform is there already; choose another name, or change that file",
    ]
  `);
});

test('a layer does not take the name of a component', async () => {
  expect(await refusals(layerGenerator, { name: 'loki', description })).toMatchInlineSnapshot(`
    [
      "the layer has the name 'loki', which is that of a component of observability; choose another",
    ]
  `);
});

test('a web app is pinned, comes through the registry, and has a host only if it is served', async () => {
  const options = {
    name: 'gallery',
    description,
    tag: 'latest',
    repository: 'docker.io/a:b',
    host: 'a/b',
    ingress: false,
  };

  expect(await refusals(webAppGenerator, options)).toMatchInlineSnapshot(`
    [
      "--tag is 'latest', which floats; give the tag of one image",
      "--repository is 'docker.io/a:b'; write a path in the registry without host and tag, such as web-apps/shop",
      "--host is 'a/b'; write a label such as shop, or a whole name such as shop.example.com",
      "--host is given for an app without ingress; leave one of them out",
    ]
  `);
});

test('a web app does not overwrite another, nor take the namespace of a component', async () => {
  const given = { description, tag: '0.1.0' };

  expect(await refusals(webAppGenerator, { ...given, name: 'todo' })).toMatchInlineSnapshot(`
    [
      "packages/web-apps/apps/todo.yaml is there already; choose another name, or change that file",
    ]
  `);
  expect(await refusals(webAppGenerator, { ...given, name: 'lumie-event' })).toMatchInlineSnapshot(`
    [
      "the web app has the name 'lumie-event', which is the namespace of rabbitmq; choose another",
    ]
  `);
});

test('a dashboard is of a component of its layer', async () => {
  expect(await refusals(dashboardGenerator, { layer: 'platform', name: 'hello', description })).toMatchInlineSnapshot(`
    [
      "'hello' is not a component of platform; its components are cert-manager, coredns-config, priority-classes, rabbitmq, rabbitmq-operator",
    ]
  `);
});

test('a dashboard does not take the name of another', async () => {
  const options = { layer: 'platform', name: 'loki', description, component: 'rabbitmq' };

  expect(await refusals(dashboardGenerator, options)).toMatchInlineSnapshot(`
    [
      "the dashboard has the name 'loki', which is that of a dashboard of observability; choose another",
    ]
  `);
});

test('a dashboard does not overwrite another', async () => {
  expect(await refusals(dashboardGenerator, { layer: 'platform', name: 'cert-manager', description }))
    .toMatchInlineSnapshot(`
    [
      "packages/platform/src/dashboards/cert-manager.ts is there already; choose another name, or change that file",
    ]
  `);
});

test('a dashboard is not of what has no pods', async () => {
  const options = { layer: 'platform', name: 'hello', description, component: 'priority-classes' };

  expect(await refusals(dashboardGenerator, options)).toMatchInlineSnapshot(`
    [
      "priority-classes has no namespace, because all that it renders belongs to the whole cluster; name another component",
    ]
  `);
});

import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { mountedFiles } from './mounted-files.ts';

const reader = (file: string, mount = '{ name: settings, mountPath: /etc/web }'): string => `${web(
  `{ volumes: [{ name: settings, configMap: { name: settings } }], containers: [{ name: web, args: [--config=/etc/web/${file}], volumeMounts: [${mount}] }] }`,
)}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { web.yaml: 'include: /etc/web/more.yaml', more.yaml: '' }`;

test('a file that is a key', async () => {
  expect(await outcomeOf(mountedFiles, [rendering('web', reader('web.yaml'))])).toEqual({ checked: 2, problems: [] });
});

test('a file that is no key', async () => {
  expect(await problemsOf(mountedFiles, [rendering('web', reader('wbe.yaml'))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].args[0] names file 'wbe.yaml' of ConfigMap 'settings', which has no such key; did you mean 'web.yaml'?",
    ]
  `);
});

test('a single file that is no key', async () => {
  const mount = '{ name: settings, mountPath: /etc/web/web.yaml, subPath: web.yml }';

  expect(await problemsOf(mountedFiles, [rendering('web', reader('web.yaml', mount))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].volumeMounts[0].subPath names file 'web.yml' of ConfigMap 'settings', which has no such key; did you mean 'web.yaml'?",
    ]
  `);
});

test('a file that a text beside it names', async () => {
  const yaml = reader('web.yaml').replace('/etc/web/more.yaml', '/etc/web/less.yaml');

  expect(await problemsOf(mountedFiles, [rendering('web', yaml)])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: settings:web.yaml names file 'less.yaml' of ConfigMap 'settings', which has no such key; did you mean 'web.yaml'?",
    ]
  `);
});

test('a file that the values of a chart name', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const values = (file: string) => () => ({
    extraVolumes: [{ name: 'settings', configMap: { name: 'settings' } }],
    extraVolumeMounts: [{ name: 'settings', mountPath: '/etc/web' }],
    config: { file: `/etc/web/${file}` },
  });
  const settings = reader('web.yaml').split('---')[1]!;

  expect(await problemsOf(mountedFiles, [rendering('web', settings, { chart, values: values('web.yaml') })])).toEqual(
    [],
  );
  expect(await problemsOf(mountedFiles, [rendering('web', settings, { chart, values: values('web.yml') })]))
    .toMatchInlineSnapshot(`
    [
      "web: values: config.file names file 'web.yml' of ConfigMap 'settings', which has no such key; did you mean 'web.yaml'?",
    ]
  `);
});

test('a file of another mount inside', async () => {
  const yaml = reader(
    'inner/any',
    '{ name: settings, mountPath: /etc/web }, { name: settings, mountPath: /etc/web/inner }',
  );

  expect(await problemsOf(mountedFiles, [rendering('web', yaml)])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].args[0] names file 'any' of ConfigMap 'settings', which has no such key; known are more.yaml, web.yaml",
    ]
  `);
});

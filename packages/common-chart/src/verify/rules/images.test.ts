import {
  type Component,
  ConfigMap,
  Deployment,
  type HelmValues,
  type PinnedImage,
  defineComponent,
  helm,
  imageRegistry,
  planCluster,
  upstreamRegistries,
} from '@lumie-infra/common-chart';
import { describe, expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../../test/stand-ins.ts';
import { clusterModel } from '../cluster-model.ts';
import { imageInventory } from '../images/image-inventory.ts';
import { imageList } from '../images/image-list.ts';
import type { Exception } from '../reviewed/exception.ts';
import type { RuleOutcome } from '../rule.ts';
import { imagesRule } from './images.ts';

const chart = helm<HelmValues>({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' });
const redis = { registry: 'docker.io', repository: 'library/redis', tag: '8.2' };

function registry(prefixes: readonly string[]): Component {
  const docker = upstreamRegistries.find(({ host }) => host === 'docker.io')!;
  return defineComponent({
    name: 'registry',
    provides: { capability: imageRegistry },
    manifests: (scope) => {
      const content = prefixes.map((prefix) => ({ prefix }));
      const config = { extensions: { sync: { registries: [{ urls: [docker.url], content }] } } };
      new ConfigMap(scope, 'config', { data: { 'config.json': JSON.stringify(config) } });
    },
    outputs: ({ site }) => imageRegistry.defaults(site),
  });
}

function modelOf(...components: readonly Component[]) {
  return clusterModel(planCluster(clusterOf([layerOf('apps', components)]), { partial: true }));
}

function problemsOf(components: readonly Component[], artifacts: readonly Exception[] = []): string[] {
  const model = modelOf(registry(['library/**']), ...components);
  return (imagesRule(artifacts).check(model) as RuleOutcome).problems.map(
    ({ component, object, field, message }) => `${component}: ${object}: ${field} ${message}`,
  );
}

/** Runs one pod of an image: the declared one, or what is made of it. */
function running(image: PinnedImage, make: (reference: string) => string = (reference) => reference): Component {
  return defineComponent({
    name: 'web',
    images: { web: image },
    manifests: (scope, { images }) => {
      const main = { image: make(images.web.reference), resources: { cpu: '10m', memory: '64Mi' } };
      new Deployment(scope, 'web', { containers: { main } });
    },
  });
}

describe('what is right', () => {
  test('a declared image of a publisher that is mirrored, and one of our own', () => {
    const own = running({ repository: 'apps/web', tag: '1.0.0' });

    expect(problemsOf([running(redis)])).toEqual([]);
    expect(problemsOf([own])).toEqual([]);
  });

  test('the blocks of chart values, whole or without a tag, and arguments', () => {
    const web = defineComponent({
      name: 'web',
      chart,
      images: { redis },
      values: ({ images: { redis: image } }): HelmValues => ({
        a: { image: { registry: image.registry, repository: image.repository, tag: image.tag } },
        b: { image: image.name },
        args: [`--image=${image.reference}`],
      }),
    });
    const model = modelOf(registry(['library/**']), web);

    expect(imageInventory(model).images.map(({ uses }) => uses.map(({ field }) => field))).toEqual([
      ['a.image', 'b.image', 'args[0]'],
    ]);
    expect(imagesRule([]).check(model)).toMatchObject({ checked: 4, problems: [] });
  });

  test('the list says where each image comes from, and which ones are pulled before the registry runs', () => {
    const early = defineComponent({
      name: 'storage',
      images: { redis },
      bootstrapException: { upstreamImages: 'the registry needs it' },
      manifests: (scope, { images }) => {
        new ConfigMap(scope, 'image', { data: { image: images.redis.reference } });
      },
    });

    expect(imageList(modelOf(registry([]), early, running({ repository: 'apps/web', tag: '1' }))).images).toEqual([
      {
        reference: 'docker.io/library/redis:8.2',
        source: 'docker.io/library/redis:8.2',
        components: ['storage'],
        early: true,
      },
      { reference: 'zot.edge.example.com/apps/web:1', components: ['web'], early: false },
    ]);
  });
});

describe('what is wrong', () => {
  test('an image that no component declares', () => {
    expect(problemsOf([running(redis, (reference) => reference.replace('redis', 'valkey'))])).toMatchInlineSnapshot(`
      [
        "web: Deployment web/web: spec.template.spec.containers[0].image names 'zot.edge.example.com/library/valkey:8.2', which no component declares; add it to \`images\` and take it from there, or to reviewed/foreign-artifacts.ts when it is no image",
        "web: images: library/redis is zot.edge.example.com/library/redis:8.2, which nothing names; pass it to what runs it, or remove it from \`images\`",
      ]
    `);
  });

  test('a text that is no whole reference', () => {
    const web = defineComponent({ name: 'web', chart, values: (): HelmValues => ({ image: { repository: 'redis' } }) });

    expect(problemsOf([web])).toMatchInlineSnapshot(`
      [
        "web: values: image names 'redis', which no component declares; add it to \`images\` and take it from there, or to reviewed/foreign-artifacts.ts when it is no image",
      ]
    `);
  });

  test('an image that is declared and never named', () => {
    const idle = defineComponent({ name: 'web', images: { redis } });

    expect(problemsOf([idle])).toMatchInlineSnapshot(`
      [
        "web: images: library/redis is zot.edge.example.com/library/redis:8.2, which nothing names; pass it to what runs it, or remove it from \`images\`",
      ]
    `);
  });

  test('a tag that floats', () => {
    const web = defineComponent({
      name: 'web',
      chart,
      images: { redis: { ...redis, tag: 'latest' } },
      values: ({ images }): HelmValues => ({ image: images.redis.reference }),
    });

    expect(problemsOf([web])).toMatchInlineSnapshot(`
      [
        "web: images: library/redis is zot.edge.example.com/library/redis:latest, which may be another image tomorrow; give it a fixed tag or a digest",
      ]
    `);
  });

  test('a publisher that nobody listed', () => {
    const other = running({ registry: 'quay.io', repository: 'library/redis', tag: '1' } as PinnedImage);

    expect(problemsOf([other])).toMatchInlineSnapshot(`
      [
        "web: images: library/redis comes from quay.io/library/redis:1, which is not in upstreamRegistries; add its first path segment to the registry",
      ]
    `);
  });

  test('an image past the registry, by a component that starts after it', () => {
    const storage = defineComponent({
      name: 'storage',
      images: { redis },
      bootstrapException: { upstreamImages: 'the registry needs it' },
      outputs: ({ images }) => ({ image: images.redis.reference }),
    });
    const web = defineComponent({
      name: 'web',
      dependsOn: { storage },
      manifests: (scope, { deps }) => {
        new ConfigMap(scope, 'image', { data: { image: deps.storage.image } });
      },
    });

    expect(problemsOf([storage, web])).toMatchInlineSnapshot(`
      [
        "web: ConfigMap web/image: data.image pulls docker.io/library/redis:8.2 past zot.edge.example.com, though its component starts after the registry; take the reference from \`images\`",
      ]
    `);
  });

  test('a publisher that the registry is not told to mirror', () => {
    const grafana = running({ registry: 'docker.io', repository: 'grafana/grafana', tag: '13' } as PinnedImage);

    expect(problemsOf([grafana])).toMatchInlineSnapshot(`
      [
        "web: images: grafana/grafana comes from docker.io/grafana/grafana:13, which the configuration of the registry does not mirror; give it all of upstreamRegistries",
      ]
    `);
  });

  test('an artifact, until it is reviewed', () => {
    const rules = defineComponent({
      name: 'web',
      chart,
      values: (): HelmValues => ({ refs: ['ghcr.io/acme/rules:1'] }),
    });
    const reviewed = { component: 'web', what: 'ghcr.io/acme/rules', reason: 'no image' };

    expect(problemsOf([rules])).toMatchInlineSnapshot(`
      [
        "web: values: refs[0] names 'ghcr.io/acme/rules:1', which no component declares; add it to \`images\` and take it from there, or to reviewed/foreign-artifacts.ts when it is no image",
      ]
    `);
    expect(problemsOf([rules], [reviewed])).toEqual([]);
    expect(problemsOf([rules], [reviewed, { ...reviewed, what: 'ghcr.io/acme/more' }])).toMatchInlineSnapshot(`
      [
        "web: reviewed: foreign-artifacts holds 'ghcr.io/acme/more', which the component no longer has; remove the entry",
      ]
    `);
  });
});

import { describe, expect, test } from 'vitest';
import { renderCommonValues } from './index.ts';
import { problemsOf, release, renderContainer } from '../../test/rendered-values.ts';

const image = (value: unknown) => renderContainer({ image: value })['image'];
const componentImage = (value: unknown) => renderContainer({ components: [{ name: 'web', image: value }] })['image'];

describe('images', () => {
  test('parts that are given replace single defaults', () => {
    expect(image({ repository: 'web-apps/shop' })).toBe('zot.lumie-infra.com/web-apps/shop:latest');
    expect(image({ registry: 'quay.io', repository: 'org/app', tag: '1.2' })).toBe('quay.io/org/app:1.2');
  });

  test('a tag keeps its digits', () => {
    expect(image({ tag: 20260101 })).toBe('zot.lumie-infra.com/web-apps/app:20260101');
    expect(image({ tag: 18.1 })).toBe('zot.lumie-infra.com/web-apps/app:18.1');
  });

  test('an empty registry leaves the repository as the whole name', () => {
    expect(image({ registry: '', repository: 'busybox', tag: '1' })).toBe('busybox:1');
    expect(componentImage({ registry: '', repository: 'busybox', tag: '1' })).toBe('busybox:1');
  });

  test("a component's image comes from the registry of the cluster unless it names its own", () => {
    expect(componentImage({ repository: 'minio/console', tag: 'v1' })).toBe('zot.lumie-infra.com/minio/console:v1');
    expect(componentImage({ repository: 'quay.io/minio/console', tag: 'v1' })).toBe('quay.io/minio/console:v1');
    expect(componentImage({ registry: 'r.io', repository: 'a/b', tag: 'v1' })).toBe('r.io/a/b:v1');
  });

  test('every image without a registry takes that of the cluster', () => {
    const common = { database: { enabled: true, dumpBackup: { enabled: true } } };
    const text = JSON.stringify(renderCommonValues({ common }, { ...release, registry: 'registry.edge.example.com' }));
    expect(text).not.toContain('zot.lumie-infra.com');
    expect(text.match(/registry\.edge\.example\.com\/[^"]+/g)).toEqual([
      'registry.edge.example.com/web-apps/app:latest',
      'registry.edge.example.com/cloudnative-pg/postgresql:18.3',
      'registry.edge.example.com/cloudnative-pg/postgresql:18.3',
      'registry.edge.example.com/minio/mc:RELEASE.2024-11-21T17-21-54Z',
    ]);
  });

  test('a Deployment without an image is a problem, unless it is turned off', () => {
    expect(problemsOf({ image: null })).toMatchInlineSnapshot(`
      "common.image.repository is missing; name the image, or turn the deployment off
      common.image.tag is missing; name the image, or turn the deployment off"
    `);
    expect(problemsOf({ components: [{ name: 'web' }] })).toMatchInlineSnapshot(
      `"common.components[0].image.repository is missing; name the image, or turn the deployment off"`,
    );
    expect(problemsOf({ image: null, deployment: { enabled: false } })).toBe('none');
    expect(problemsOf({ components: [{ name: 'web', deployment: { enabled: false } }] })).toBe('none');
  });
});

import { upstreamRegistries } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { zotConfig } from './zot-config.ts';

const config = zotConfig({
  cacheFolder: '/cache',
  port: 5000,
  metricsPath: '/metrics',
  externalUrl: 'https://zot.example.com',
  htpasswdFile: '/users/htpasswd',
  bucket: { name: 'images', endpoint: 'http://storage.example.com:9000', region: 'us-east-1' },
  users: { admin: 'root', ci: 'builder', metrics: 'scraper' },
  keepTags: 7,
  upstreams: upstreamRegistries,
});

test('every registry that images come from is mirrored on demand, under the paths of the one list', () => {
  const mirrored = config.extensions.sync.registries.map(({ urls, onDemand, tlsVerify, content }) => ({
    urls,
    onDemand,
    tlsVerify,
    content,
  }));

  expect(mirrored).toEqual(
    upstreamRegistries.map(({ url, prefixes }) => ({
      urls: [url],
      onDemand: true,
      tlsVerify: true,
      content: prefixes.map((prefix) => ({ prefix: `${prefix}/**` })),
    })),
  );
});

test('no path is asked for at two registries', () => {
  const prefixes = config.extensions.sync.registries.flatMap(({ content }) => content.map(({ prefix }) => prefix));

  expect(new Set(prefixes).size).toBe(prefixes.length);
});

test('the newest tags stay whatever their age, and mirrored images longer than our own', () => {
  const [mirrored, own] = config.storage.retention.policies;

  expect(mirrored).toMatchObject({ keepTags: [{ mostRecentlyPushedCount: 7, pulledWithin: '4320h' }] });
  expect(own).toMatchObject({
    repositories: ['**'],
    keepTags: [{ mostRecentlyPushedCount: 7, pulledWithin: '720h', pushedWithin: '720h' }],
  });
  expect(config.storage.retention.policies).toHaveLength(2);
});

test('anybody reads, the builder adds, and only the administrator deletes', () => {
  const { accessControl } = config.http;

  expect(accessControl.repositories['**']).toEqual({
    anonymousPolicy: ['read'],
    defaultPolicy: ['read'],
    policies: [{ users: ['builder'], actions: ['read', 'create', 'update'] }],
  });
  expect(accessControl.adminPolicy).toEqual({ users: ['root'], actions: ['read', 'create', 'update', 'delete'] });
  expect(accessControl.metrics).toEqual({ users: ['scraper'] });
});

test('what is lost with the pod is only what the bucket can give back', () => {
  expect(config.storage).toMatchObject({
    rootDirectory: '/cache',
    dedupe: false,
    storageDriver: {
      name: 's3',
      bucket: 'images',
      regionendpoint: 'http://storage.example.com:9000',
      forcepathstyle: true,
      secure: false,
    },
  });
  expect(config.extensions.sync.downloadDir).toBe('/cache/sync');
});

import { expect, test } from 'vitest';
import { defaultImages } from './default-image.ts';

const claim = { kind: 'Deployment', name: 'web', containers: ['web', 'proxy'] };
const facts = {
  kind: 'Deployment',
  name: 'web',
  containers: [
    { name: 'web', image: 'docker.io/acme/web:1.2' },
    { name: 'proxy', image: 'registry.example.com:5000/acme/proxy@sha256:0' },
    { name: 'other', image: 'docker.io/acme/other:1' },
  ],
};

test('a container whose image the component declares, whoever publishes it', () => {
  expect(defaultImages(claim, [facts], ['library/web', 'acme/proxy'])).toEqual([]);
});

test('a container that would run the image of its chart', () => {
  expect(defaultImages(claim, [facts], ['library/web'])).toEqual([
    { container: 'proxy', image: 'registry.example.com:5000/acme/proxy@sha256:0' },
  ]);
});

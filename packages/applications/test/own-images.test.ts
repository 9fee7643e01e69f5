import { expect, test } from 'vitest';
import { ownImageProblems, ownImages } from '../src/own-images.ts';
import { planApplications } from './plan-applications.ts';

test('every image of our own is pinned, and an application runs it', () => {
  const run = new Set([...planApplications().values()].flatMap(({ images }) => Object.values(images)).map(key));

  expect(ownImageProblems(ownImages)).toEqual([]);
  expect(Object.entries(ownImages).filter(([, image]) => !run.has(key(image)))).toEqual([]);
});

test('images of our own are pulled from the registry of the cluster', () => {
  expect(planApplications().get('tenant-svc')!.images['service']!.reference).toMatch(
    /^zot\.reference\.example\.com\/applications\/tenant-svc:/,
  );
});

function key({ repository, tag }: { readonly repository: string; readonly tag: string }): string {
  return `${repository}:${tag}`;
}

import { componentLayout } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { planApplications } from '../../test/plan-applications.ts';

const plan = planApplications();

interface Kustomization {
  readonly patches: readonly { readonly patch: string }[];
  readonly images: readonly { readonly newName: string }[];
}

function kustomizationOf(name: string): Kustomization {
  const { content } = componentLayout(plan.get(name)!).find(({ path }) => path === 'kustomization.yaml')!;
  return parseAllDocuments(content)[0]!.toJS() as Kustomization;
}

test.each(['tekton-pipeline', 'tekton-triggers', 'tekton-dashboard'])(
  'every image of %s comes through the registry',
  (name) => {
    const { images, patches } = kustomizationOf(name);
    const named = patches.flatMap(({ patch }) => patch.match(/\S+\/\S+:[v\d]\S+/g) ?? []);

    expect([...images.map(({ newName }) => newName), ...named].length).toBe(
      Object.keys(plan.get(name)!.images).length + (name === 'tekton-pipeline' ? 1 : 0),
    );
    for (const image of [...images.map(({ newName }) => newName), ...named]) {
      expect(image).toMatch(/^zot\.reference\.example\.com\//);
    }
  },
);

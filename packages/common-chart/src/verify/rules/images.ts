import type { ClusterModel } from '../cluster-model.ts';
import {
  exceptionIsStale,
  imageFloats,
  imageIsNotMirrored,
  imageIsUnknown,
  imageIsUnused,
  imagePassesRegistry,
  imageRegistryIsUnknown,
} from '../errors.ts';
import { type InventoryImage, imageInventory, mirroredFrom } from '../images/image-inventory.ts';
import { formatReference } from '../images/image-reference.ts';
import type { ImageUse } from '../images/image-uses.ts';
import { type RegistryMirror, mirrors, registryMirrors } from '../images/registry-mirrors.ts';
import { type Exception, sift } from '../reviewed/exception.ts';
import { reviewedArtifacts } from '../reviewed/foreign-artifacts.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every image is known, pinned, and comes through the cluster's registry. */
export const images: Rule = imagesRule(reviewedArtifacts);

/** The rule with a list of one's own of what is fetched and is no image. */
export function imagesRule(artifacts: readonly Exception[]): Rule {
  return {
    name: 'images',
    summary: 'Every image is declared, pinned, from a known publisher, and comes through the registry that mirrors it.',
    explanation: `An image that nobody declared is one that nobody updates, scans or mirrors; a tag that floats runs something else tomorrow; an image that the registry does not mirror is not there when a node is set up again.

Images are looked for in pods, in custom resources, in the image blocks of chart values, and in any text that names a registry: arguments, variables, configuration, patches of release files. Each must be in the \`images\` of a component, which are also what operators start at run time. It comes through the cluster's registry unless its component, or the namespace that it runs in, starts earlier. What the registry mirrors is read from the configuration that it is given.

Mend an unknown image by declaring it; a missing mirror by adding the prefix to upstreamRegistries.`,
    check: (model) => {
      const inventory = imageInventory(model);
      const findings = inventory.unexplained.map((use) => ({ use, component: use.component.name, what: whatOf(use) }));
      const components = new Set(model.components.map(({ name }) => name));
      const { unreviewed, stale } = sift(findings, artifacts, components);
      const configured = registryMirrors(model);
      return {
        checked:
          inventory.images.length + inventory.images.reduce((sum, { uses }) => sum + uses.length, findings.length),
        problems: [
          ...unreviewed.map(({ use }) => problemAt(use, imageIsUnknown(use.text.slice(0, 200)))),
          ...stale.map(({ component, what }) => ({
            component,
            object: 'reviewed',
            field: 'foreign-artifacts',
            message: exceptionIsStale(what),
          })),
          ...inventory.images.flatMap((image) => [
            ...(image.uses.length === 0 ? [problemOf(image, imageIsUnused(formatReference(image.reference)))] : []),
            ...pinProblems(image),
            ...publisherProblems(image),
            ...wayProblems(image, model, inventory.registry),
            ...(configured === undefined ? [] : mirrorProblems(image, inventory.registry, configured)),
          ]),
        ],
      };
    },
  };
}

function whatOf({ reference, text }: ImageUse): string {
  return reference === undefined ? text : `${reference.host}/${reference.repository}`;
}

function pinProblems(image: InventoryImage): RuleProblem[] {
  const { tag, digest } = image.reference;
  const isPinned = digest !== undefined || (tag !== undefined && !/^(latest|main|master|edge|nightly)$/.test(tag));
  return isPinned ? [] : [problemOf(image, imageFloats(formatReference(image.reference)))];
}

function publisherProblems(image: InventoryImage): RuleProblem[] {
  const { source } = image;
  if (source === undefined || mirroredFrom(source.repository)?.host === source.host) return [];
  return [problemOf(image, imageRegistryIsUnknown(formatReference(source)))];
}

/** Where an image does not come through the registry although it could. */
function wayProblems(image: InventoryImage, model: ClusterModel, registry: string): RuleProblem[] {
  if (image.reference.host === registry) return [];
  const early = new Set(
    model.components
      .filter(({ definition }) => definition.bootstrapException !== undefined)
      .map(({ namespace }) => namespace),
  );
  return image.uses
    .filter(
      ({ component, namespace }) => component.definition.bootstrapException === undefined && !early.has(namespace),
    )
    .map((use) => problemAt(use, imagePassesRegistry(formatReference(image.reference), registry)));
}

function mirrorProblems(image: InventoryImage, registry: string, configured: readonly RegistryMirror[]): RuleProblem[] {
  const { reference, source } = image;
  if (reference.host !== registry || source === undefined) return [];
  const url = mirroredFrom(source.repository)?.url;
  const isMirrored = configured.some((mirror) => mirror.url === url && mirrors(mirror, source.repository));
  return isMirrored ? [] : [problemOf(image, imageIsNotMirrored(formatReference(source)))];
}

function problemOf({ declaredBy, uses: [use], reference }: InventoryImage, message: string): RuleProblem {
  const component = declaredBy[0] ?? use!.component.name;
  return { component, object: 'images', field: reference.repository, message };
}

function problemAt({ component, object, field }: ImageUse, message: string): RuleProblem {
  return { component: component.name, object, field, message };
}

import { digest } from './digest.ts';
import { treeObject } from './tree-object.ts';
import { type ApplicationManifest, type Tree, type TreeApplication, type TreeObject, isApplication } from './tree.ts';

const commit = /^[0-9a-f]{40}$/;

interface Unpinned {
  readonly manifest: ApplicationManifest;
  readonly parent?: string;
  readonly objects: readonly TreeObject[];
}

/**
 * Gives every Application that follows a branch a revision by its content, from the leaves up, as publishing does with
 * commits; the root keeps following its branch.
 */
export function pinTree(root: string, unpinned: ReadonlyMap<string, Unpinned>): Tree {
  const pinned = new Map<string, TreeApplication>();
  let followsBranch = false;
  const pin = (name: string): TreeApplication => {
    const known = pinned.get(name);
    if (known !== undefined) return known;
    const { manifest, parent, objects } = unpinned.get(name)!;
    const content = objects.map((object) =>
      isApplication(object) && object.name !== name ? treeObject(pin(object.name).manifest) : object,
    );
    const branch = name !== root && !commit.test(manifest.spec.source.targetRevision);
    followsBranch ||= branch;
    const application: TreeApplication = {
      name,
      ...(parent === undefined ? {} : { parent }),
      manifest: branch ? at(manifest, contentRevision(content)) : manifest,
      objects: content,
    };
    pinned.set(name, application);
    return application;
  };
  for (const name of unpinned.keys()) pin(name);
  return { root, applications: new Map([...unpinned.keys()].map((name) => [name, pinned.get(name)!])), followsBranch };
}

/** The revision that stands for a content. */
export function contentRevision(objects: readonly TreeObject[]): string {
  return digest(
    objects
      .map(({ key, digest: content }) => `${key} ${content}`)
      .sort()
      .join('\n'),
  );
}

function at(manifest: ApplicationManifest, targetRevision: string): ApplicationManifest {
  return { ...manifest, spec: { ...manifest.spec, source: { ...manifest.spec.source, targetRevision } } };
}

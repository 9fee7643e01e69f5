import { Problems } from '@lumie-infra/common-chart';
import { join } from 'node:path';
import { dataWouldBeDeleted, publishWasRaced, publishWasRefused, remoteCannotBeRead } from '../errors.ts';
import { type ComponentFiles, type Deletion, deletions } from './deletion-plan.ts';
import { GitRepository, type Tree } from './git-repository.ts';
import { pinOf, pinned, sameBelow } from './pins.ts';
import { readRenderedTree } from './rendered-tree.ts';

/** What is published, and where to. */
export interface PublishSettings {
  /** The folder that `npm run synth` wrote. */
  readonly manifests: string;
  readonly remote: string;
  readonly branch: string;
  /** Components that may take data along when objects of them are deleted. */
  readonly allowDelete?: readonly string[];
  /** Where the manifests come from, for the commit messages. */
  readonly from?: string;
  /** Name, address and date of the commits, as Git's environment variables. */
  readonly identity?: NodeJS.ProcessEnv;
  /** Only say what would happen. */
  readonly dryRun?: boolean;
}

/** What was, or would be, published. */
export interface Published {
  /** The commits pushed, oldest first; none when nothing changed. */
  readonly commits: readonly string[];
  /** Components with a new pin, as `layer/component`. */
  readonly components: readonly string[];
  /** Layers with a new pin. */
  readonly layers: readonly string[];
  readonly deletions: readonly Deletion[];
}

const childApplication = /^([^/]+)\/applications\/([^/]+)\.yaml$/;
const layerApplication = /^([^/]+)\/application\.yaml$/;

const ownIdentity: NodeJS.ProcessEnv = {
  GIT_AUTHOR_NAME: 'lumie-infra',
  GIT_AUTHOR_EMAIL: 'publish@lumie-infra.invalid',
  GIT_COMMITTER_NAME: 'lumie-infra',
  GIT_COMMITTER_EMAIL: 'publish@lumie-infra.invalid',
};

/**
 * Publishes a render as at most three commits in one push: content, then children pinned to the commit that last changed
 * their folder, then layer Applications pinned likewise.
 *
 * So a child's spec changes when, and only when, its content does, and Argo CD moves the changed ones in the order of their
 * waves. Nothing reaches the remote before everything is ready.
 *
 * @throws {Problems} when data would go without leave, or the remote refuses.
 */
export function publishManifests(settings: PublishSettings): Published {
  const { manifests, remote, branch } = settings;
  const rendered = readRenderedTree(manifests, branch);
  return GitRepository.use((repository) => {
    const parent = fetchBranch(repository, remote, branch);
    const prefix = rendered.source.path === '.' ? '' : `${rendered.source.path}/`;
    const branchTree: Tree = parent === undefined ? new Map() : repository.tree(parent);
    const before = below(prefix, branchTree);
    const others = new Map([...branchTree].filter(([path]) => !isOurs(prefix, path, before)));
    const ids = repository.storeFiles(rendered.files.map((file) => join(manifests, file)));
    const after: Tree = new Map(rendered.files.map((file, index) => [file, ids[index]!]));

    const deleted = deletions(componentFiles(repository, before), componentFiles(repository, after));
    refuseLostData(deleted, settings.allowDelete ?? []);

    const commits: string[] = [];
    const commit = (tree: Tree, message: string): string => {
      const whole = new Map([...others, ...[...tree].map(([path, id]) => [prefix + path, id] as const)]);
      const id = repository.commit(whole, commits.at(-1) ?? parent, message, { ...ownIdentity, ...settings.identity });
      commits.push(id);
      return id;
    };
    const from = settings.from === undefined ? '' : `\n\nRendered from ${settings.from}.`;

    const content = withApplicationsOf(after, before);
    const contentChanged = !sameTree(content, before);
    const contentCommit = contentChanged ? commit(content, `content of ${branch}${from}`) : parent;

    const children = pinChildren(repository, before, after, contentCommit);
    const childTree = withLayerApplicationsOf(new Map([...content].filter(notApplication)), before, children.tree);
    const childrenChanged = contentChanged || !sameTree(childTree, content);
    const childCommit = childrenChanged
      ? commit(childTree, `children pinned to their content: ${children.moved.join(', ') || 'none moved'}${from}`)
      : parent;

    const layers = pinLayers(repository, before, after, childTree, childCommit);
    const layerTree = new Map([...childTree].filter(([path]) => !layerApplication.test(path)).concat([...layers.tree]));
    if (childrenChanged || !sameTree(layerTree, childTree)) {
      commit(layerTree, `layers pinned to their children: ${layers.moved.join(', ') || 'none moved'}${from}`);
    }

    if (commits.length > 0 && settings.dryRun !== true) push(repository, remote, branch, parent, commits.at(-1)!);
    return { commits, components: children.moved, layers: layers.moved, deletions: deleted };
  });
}

function fetchBranch(repository: GitRepository, remote: string, branch: string): string | undefined {
  const listed = repository.try(['ls-remote', '--heads', remote, `refs/heads/${branch}`]);
  if (listed.status !== 0) throw new Problems(undefined, [remoteCannotBeRead(remote, lastLine(listed.stderr))]);
  if (listed.stdout.trim() === '') return undefined;
  const fetched = repository.try(['fetch', '--quiet', '--depth=1', remote, `+refs/heads/${branch}:refs/published`]);
  if (fetched.status !== 0) throw new Problems(undefined, [remoteCannotBeRead(remote, lastLine(fetched.stderr))]);
  return repository.git(['rev-parse', 'refs/published']).trim();
}

function push(
  repository: GitRepository,
  remote: string,
  branch: string,
  parent: string | undefined,
  head: string,
): void {
  const { status, stderr, stdout } = repository.try([
    'push',
    '--atomic',
    '--porcelain',
    // The branch must still be where it was read.
    `--force-with-lease=refs/heads/${branch}:${parent ?? ''}`,
    remote,
    `${head}:refs/heads/${branch}`,
  ]);
  if (status === 0) return;
  const raced = /stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists/.test(
    stdout + stderr,
  );
  throw new Problems(undefined, [raced ? publishWasRaced(branch) : publishWasRefused(branch, lastLine(stderr))]);
}

function below(prefix: string, tree: Tree): Tree {
  const ours = new Map(
    [...tree].filter(([path]) => path.startsWith(prefix)).map(([path, id]) => [path.slice(prefix.length), id]),
  );
  return new Map([...ours].filter(([path]) => path.includes('/') && isLayerFolder(path.split('/')[0]!, ours)));
}

function isOurs(prefix: string, path: string, ours: Tree): boolean {
  return path.startsWith(prefix) && ours.has(path.slice(prefix.length));
}

function isLayerFolder(folder: string, tree: Tree): boolean {
  return tree.has(`${folder}/application.yaml`) || tree.has(`${folder}/root.yaml`);
}

function notApplication([path]: readonly [string, string]): boolean {
  return !childApplication.test(path) && !layerApplication.test(path);
}

// The first commit changes content only, so the Applications in it are those of before.
function withApplicationsOf(after: Tree, before: Tree): Tree {
  return new Map([...[...after].filter(notApplication), ...[...before].filter((entry) => !notApplication(entry))]);
}

function withLayerApplicationsOf(content: Tree, before: Tree, children: Tree): Tree {
  return new Map([...content, ...children, ...[...before].filter(([path]) => layerApplication.test(path))]);
}

interface Pinned {
  readonly tree: Tree;
  readonly moved: readonly string[];
}

function pinChildren(repository: GitRepository, before: Tree, after: Tree, commit: string | undefined): Pinned {
  const moved: string[] = [];
  const tree = new Map<string, string>();
  for (const [path, id] of after) {
    const [, layer, name] = childApplication.exec(path) ?? [];
    if (layer === undefined) continue;
    const known = before.get(path);
    const pin = known === undefined ? undefined : pinOf(repository.blob(known));
    const keep = pin !== undefined && sameBelow(`${layer}/${name}`, before, after);
    if (!keep) moved.push(`${layer}/${name}`);
    tree.set(path, repository.store(pinned(repository.blob(id), keep ? pin : commit!)));
  }
  return { tree, moved: moved.sort() };
}

function pinLayers(
  repository: GitRepository,
  before: Tree,
  after: Tree,
  children: Tree,
  commit: string | undefined,
): Pinned {
  const moved: string[] = [];
  const tree = new Map<string, string>();
  for (const [path, id] of after) {
    const layer = layerApplication.exec(path)?.[1];
    if (layer === undefined) continue;
    const known = before.get(path);
    const pin = known === undefined ? undefined : pinOf(repository.blob(known));
    const keep = pin !== undefined && sameBelow(`${layer}/applications`, before, children);
    if (!keep) moved.push(layer);
    tree.set(path, repository.store(pinned(repository.blob(id), keep ? pin : commit!)));
  }
  return { tree, moved: moved.sort() };
}

function sameTree(a: Tree, b: Tree): boolean {
  return a.size === b.size && [...a].every(([path, id]) => b.get(path) === id);
}

function componentFiles(repository: GitRepository, tree: Tree): ComponentFiles[] {
  const byComponent = new Map<string, string[]>();
  for (const [path, id] of tree) {
    const [layer, component, ...rest] = path.split('/');
    if (rest.length === 0 || component === 'applications' || layer === undefined || !/\.yaml$/.test(path)) continue;
    if (/(^|\/)(values\.yaml|templates\/.*)$/.test(rest.join('/'))) continue;
    const name = component!;
    byComponent.set(name, [...(byComponent.get(name) ?? []), id]);
  }
  const texts = repository.blobs([...byComponent.values()].flat());
  return [...byComponent].map(([component, ids]) => ({ component, texts: ids.map((id) => texts.get(id)!) }));
}

function refuseLostData(deleted: readonly Deletion[], allowed: readonly string[]): void {
  const refused = deleted.filter(({ holdsData, component }) => holdsData && !allowed.includes(component));
  if (refused.length > 0) {
    throw new Problems(
      undefined,
      refused.map(({ component, object }) => dataWouldBeDeleted(component, object)),
    );
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

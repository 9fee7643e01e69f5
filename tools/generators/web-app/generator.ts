import type { Tree } from '@nx/devkit';
import { scope } from '../../nx-plugin/workspace-package.ts';
import {
  fileIsThere,
  hostIsMalformed,
  hostWithoutIngress,
  nameIsTaken,
  repositoryIsMalformed,
  tagFloats,
  tagIsMalformed,
} from '../errors.ts';
import { namespaceOwner } from '../existing-component.ts';
import { generateFiles, runFollowUps, writeGolden } from '../follow-up.ts';
import { nameProblems } from '../identifier.ts';
import { changesetProblems, writeChangeset } from '../new-changeset.ts';
import { refuse } from '../refuse.ts';
import { sentenceProblems } from '../sentence.ts';
import { writeFormatted } from '../write-formatted.ts';

/** What the user says about a new web app. */
export interface WebAppGeneratorOptions {
  readonly name: string;
  readonly description: string;
  readonly tag: string;
  /** @default - `web-apps/<name>` */
  readonly repository?: string;
  /** @default - the name */
  readonly host?: string;
  /** @default true */
  readonly ingress?: boolean;
}

const layer = 'web-apps';

/** The component that renders all of them. */
const renderer = 'web-app-set';

/** Adds a web app; returns what is left to do once its file is written. */
export default async function webAppGenerator(tree: Tree, options: WebAppGeneratorOptions): Promise<() => void> {
  const { name, description } = options;
  refuse(problemsOf(tree, options));
  await writeFormatted(tree, appFile(name), webAppFile(options));
  writeChangeset(tree, changesetId(name), `${scope}${layer}`, `Adds the web app \`${name}\`. ${description}`);
  return () => runFollowUps(tree.root, [generateFiles, writeGolden(layer, renderer)]);
}

function problemsOf(tree: Tree, options: WebAppGeneratorOptions): string[] {
  const { name, description, tag, repository = '', host = '', ingress = true } = options;
  const owner = namespaceOwner(tree, name);
  return [
    ...nameProblems('web app', name),
    ...sentenceProblems(description),
    ...(/^[\w][\w.-]{0,127}$/.test(tag) ? [] : [tagIsMalformed(tag)]),
    ...(/^(latest|main|master)$/.test(tag) ? [tagFloats(tag)] : []),
    ...(/^([a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*)?$/.test(repository)
      ? []
      : [repositoryIsMalformed(repository)]),
    ...(/^([a-z0-9]([a-z0-9.-]*[a-z0-9])?)?$/.test(host) ? [] : [hostIsMalformed(host)]),
    ...(host !== '' && !ingress ? [hostWithoutIngress()] : []),
    ...(owner === undefined ? [] : [nameIsTaken('web app', name, `the namespace of ${owner.name}`)]),
    ...(tree.exists(appFile(name)) ? [fileIsThere(appFile(name))] : []),
    ...changesetProblems(tree, changesetId(name)),
  ];
}

/** The text of an app's file. */
function webAppFile({ name, description, tag, repository, host, ingress = true }: WebAppGeneratorOptions): string {
  const served = [
    'ingress:',
    '  hosts:',
    `    - host: ${host ?? name}`,
    `      paths: [{ path: /, pathType: Prefix }]`,
  ];
  const lines = [
    'image:',
    `  repository: ${repository ?? `${layer}/${name}`}`,
    `  tag: ${/^[a-zA-Z]/.test(tag) ? tag : `'${tag}'`}`,
    'podSecurityContext:',
    '  runAsUser: 1001',
    ...(ingress ? served : ['ingress: false']),
    'resources:',
    '  requests: { cpu: 15m, memory: 128Mi }',
    '  limits: { memory: 128Mi }',
  ];
  return `# ${description}\ncommon:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function appFile(name: string): string {
  return `packages/${layer}/apps/${name}.yaml`;
}

function changesetId(name: string): string {
  return `web-app-${name}`;
}

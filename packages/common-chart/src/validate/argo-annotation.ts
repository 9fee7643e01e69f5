import { fieldDoesNotFit, keyIsUnknown } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { dotted } from './field-path.ts';

const prefix = 'argocd.argoproj.io/';

/** The words that Argo CD reads in the annotations of an object that take a list; it ignores any other word. */
const wordLists: Readonly<Record<string, readonly string[]>> = {
  'sync-options': [
    'ApplyOutOfSyncOnly=true',
    'ApplyOutOfSyncOnly=false',
    'ClientSideApplyMigration=true',
    'ClientSideApplyMigration=false',
    'Delete=confirm',
    'Delete=false',
    'Force=true',
    'Prune=confirm',
    'Prune=false',
    'PruneLast=true',
    'Replace=true',
    'Replace=false',
    'ServerSideApply=true',
    'ServerSideApply=false',
    'SkipDryRunOnMissingResource=true',
    'Validate=false',
  ],
  'compare-options': ['IgnoreExtraneous', 'IncludeMutationWebhook=true', 'ServerSideDiff=true', 'ServerSideDiff=false'],
  hook: ['PreSync', 'Sync', 'PostSync', 'SyncFail', 'PreDelete', 'PostDelete', 'Skip'],
  'hook-delete-policy': ['BeforeHookCreation', 'HookFailed', 'HookSucceeded'],
};

const otherAnnotations = [
  'ignore-healthcheck',
  'ignore-resource-updates',
  'manifest-generate-paths',
  'refresh',
  'skip-reconcile',
  'sync-wave',
];
const known = [...Object.keys(wordLists), ...otherAnnotations];

function wordProblem(path: string, word: string, allowed: readonly string[]): string {
  const near = nearest(word, allowed);
  const remedy = near === undefined ? `use ${allowed.join(', ')}` : `did you mean '${near}'?`;
  return fieldDoesNotFit(path, `'${word}'`, remedy, undefined);
}

/** What Argo CD would ignore or refuse in the annotations of one object. */
export function argoAnnotationProblems(annotations: Readonly<Record<string, unknown>>): string[] {
  const problems: string[] = [];
  for (const [key, value] of Object.entries(annotations)) {
    if (!key.startsWith(prefix) || typeof value !== 'string') continue;
    const name = key.slice(prefix.length);
    const path = dotted(['metadata', 'annotations', key]);
    const near = nearest(name, known);
    if (!known.includes(name) && near !== undefined) {
      problems.push(keyIsUnknown(path, `${prefix}${near}`, []));
    } else if (name === 'sync-wave' && !/^-?\d+$/.test(value)) {
      problems.push(fieldDoesNotFit(path, `'${value}'`, 'give a whole number', undefined));
    } else if (Object.hasOwn(wordLists, name)) {
      const allowed = wordLists[name]!;
      const words = value.split(',').map((word) => word.trim());
      problems.push(...words.filter((word) => !allowed.includes(word)).map((word) => wordProblem(path, word, allowed)));
    }
  }
  return problems;
}

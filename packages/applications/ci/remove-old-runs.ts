/** Removes runs of pipelines that ended long enough ago, with the pods and tasks that belong to them. */
import { readFileSync } from 'node:fs';
import { StepFailure, requestFailed, runsRemain } from './errors.ts';
import { runStep, stepArguments } from './step.ts';

/** Where runs are, and which of them go. */
export interface RemovalRequest {
  /** The address of the Kubernetes API. */
  readonly api: string;
  readonly token: string;
  readonly namespace: string;
  /** Runs that ended before go. */
  readonly before: Date;
}

interface Run {
  readonly metadata: { readonly name: string; readonly ownerReferences?: readonly unknown[] };
  readonly status?: { readonly completionTime?: string };
}

interface RunList {
  readonly items: readonly Run[];
  readonly metadata: { readonly continue?: string };
}

// The tasks of a pipeline go with it; one that somebody started alone has no owner.
const kinds = ['pipelineruns', 'taskruns'] as const;

/** Whether a run ended before a moment and belongs to no other. */
export function isOld({ metadata, status }: Run, before: Date): boolean {
  if ((metadata.ownerReferences ?? []).length > 0 || status?.completionTime === undefined) return false;
  return Date.parse(status.completionTime) < before.getTime();
}

/**
 * Removes old runs; returns their names.
 *
 * @throws {StepFailure} after all others were tried, naming those that could not be removed.
 */
export async function removeOldRuns(request: RemovalRequest): Promise<string[]> {
  const removed: string[] = [];
  const failures: string[] = [];
  for (const kind of kinds) {
    for (const { metadata } of await oldRuns(request, kind)) {
      const { ok, status, text } = await ask(
        request,
        `${kind}/${metadata.name}?propagationPolicy=Background`,
        'DELETE',
      );
      // Somebody else was faster.
      if (ok || status === 404) removed.push(`${kind}/${metadata.name}`);
      else failures.push(requestFailed(`${kind}/${metadata.name}`, status, text));
    }
  }
  if (failures.length > 0) throw new StepFailure(runsRemain(failures));
  return removed;
}

async function oldRuns(request: RemovalRequest, kind: string): Promise<Run[]> {
  const found: Run[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const page = await ask(
      request,
      `${kind}?limit=200${next === '' ? '' : `&continue=${encodeURIComponent(next)}`}`,
      'GET',
    );
    if (!page.ok) throw new StepFailure(requestFailed(kind, page.status, page.text));
    const list = JSON.parse(page.text) as RunList;
    found.push(...list.items.filter((run) => isOld(run, request.before)));
    next = list.metadata.continue === '' ? undefined : list.metadata.continue;
  }
  return found;
}

async function ask({ api, namespace, token }: RemovalRequest, path: string, method: 'GET' | 'DELETE') {
  const response = await fetch(`${api}/apis/tekton.dev/v1/namespaces/${namespace}/${path}`, {
    method,
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    // Milliseconds.
    signal: AbortSignal.timeout(60_000),
  });
  return { ok: response.ok, status: response.status, text: await response.text() };
}

if (import.meta.main) {
  await runStep(async () => {
    const given = stepArguments(['token-file', 'namespace', 'hours']);
    const removed = await removeOldRuns({
      // Every pod is told where the API is.
      api: `https://${process.env['KUBERNETES_SERVICE_HOST']}:${process.env['KUBERNETES_SERVICE_PORT']}`,
      token: readFileSync(given['token-file'], 'utf8').trim(),
      namespace: given.namespace,
      before: new Date(Date.now() - Number(given.hours) * 3_600_000),
    });
    console.log(`${removed.length} runs removed`);
  });
}

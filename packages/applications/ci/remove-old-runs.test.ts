import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { removeOldRuns } from './remove-old-runs.ts';

const before = new Date('2026-01-02T00:00:00Z');

function run(name: string, completionTime?: string, owned = false): object {
  return {
    metadata: { name, ...(owned ? { ownerReferences: [{ kind: 'PipelineRun' }] } : {}) },
    status: completionTime === undefined ? {} : { completionTime },
  };
}

const runs: Readonly<Record<string, readonly object[]>> = {
  pipelineruns: [
    run('old', '2026-01-01T00:00:00Z'),
    run('new', '2026-01-02T12:00:00Z'),
    run('running'),
    run('kept', '2026-01-01T00:00:00Z'),
  ],
  taskruns: [run('alone', '2026-01-01T00:00:00Z'), run('of-old', '2026-01-01T00:00:00Z', true)],
};

/** The Kubernetes API with the runs above, two a page; deletions answer as told, else with 200. */
async function kubernetes(answers: Readonly<Record<string, number>> = {}) {
  const deleted: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://kubernetes');
    const [kind = '', name] = url.pathname.replace('/apis/tekton.dev/v1/namespaces/ci/', '').split('/');
    if (request.headers.authorization !== 'Bearer token-of-the-account') return void response.writeHead(401).end();
    if (request.method === 'DELETE') {
      deleted.push(`${kind}/${name}`);
      return void response.writeHead(answers[name ?? ''] ?? 200).end('{"message":"no"}');
    }
    const start = Number(url.searchParams.get('continue') ?? 0);
    const end = start + 2;
    const next = end < runs[kind]!.length ? String(end) : '';
    response.end(JSON.stringify({ items: runs[kind]!.slice(start, end), metadata: { continue: next } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { request: { api, token: 'token-of-the-account', namespace: 'ci', before }, deleted };
}

test('runs that ended long ago go, and with them what belongs to them', async () => {
  const { request, deleted } = await kubernetes();

  const removed = await removeOldRuns(request);

  expect(removed).toEqual(['pipelineruns/old', 'pipelineruns/kept', 'taskruns/alone']);
  expect(deleted).toEqual(removed);
});

test('a run that somebody else removed is no failure', async () => {
  const { request } = await kubernetes({ old: 404 });

  expect(await removeOldRuns(request)).toContain('pipelineruns/old');
});

test('what cannot be removed is named after all others were tried', async () => {
  const { request, deleted } = await kubernetes({ old: 403 });

  await expect(removeOldRuns(request)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [StepFailure: 1 runs could not be removed:
      pipelineruns/old was answered with 403: {"message":"no"}]
  `);
  expect(deleted).toHaveLength(3);
});

import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type StatusReport, reportStatus } from './report-status.ts';

interface Received {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly state: string };
}

/** GitHub, as far as it takes a status; keeps what it got. */
async function github(status: number): Promise<{ api: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { url, headers } = request;
      received.push({ url, authorization: headers.authorization, body: JSON.parse(text) as Received['body'] });
      response.writeHead(status).end('{"message":"Validation Failed"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

const report: Omit<StatusReport, 'api'> = {
  repository: 'edu/platform',
  revision: 'abc',
  result: 'Succeeded',
  context: 'platform',
  targetUrl: 'https://tekton.example.com/run',
  token: 't'.repeat(8),
};

test('the commit gets the status under the name of the pipeline', async () => {
  const { api, received } = await github(201);

  await reportStatus({ ...report, api });

  expect(received).toEqual([
    {
      url: '/repos/edu/platform/statuses/abc',
      authorization: `Bearer ${'t'.repeat(8)}`,
      body: {
        state: 'success',
        context: 'platform',
        description: 'The pipeline has succeeded.',
        target_url: 'https://tekton.example.com/run',
      },
    },
  ]);
});

test.each([
  ['Completed', 'success'],
  ['Failed', 'failure'],
  ['None', 'failure'],
])('%s is a %s', async (result, state) => {
  const { api, received } = await github(201);

  await reportStatus({ ...report, api, result });

  expect(received[0]!.body.state).toBe(state);
});

test('a refusal is one message', async () => {
  const { api } = await github(422);

  await expect(reportStatus({ ...report, api })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[StepFailure: the status of abc was answered with 422: {"message":"Validation Failed"}]`,
  );
});

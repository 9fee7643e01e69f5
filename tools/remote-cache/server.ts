/** A remote cache for Nx: keeps the results of tasks in a folder or a bucket, and says to whom it gives them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AccessTokens } from './access-tokens.ts';
import { BucketStore } from './bucket-store.ts';
import { FolderStore } from './folder-store.ts';
import { requestHandler } from './request-handler.ts';
import { type ServerSettings, serverSettings } from './server-settings.ts';

const usage = `Usage: node tools/remote-cache/server.ts --folder <path> | --bucket <name> --endpoint <url> [options]

Answers Nx's requests for a remote cache. An entry is never replaced. A token that may only read cannot store anything.

  --folder <path>    keeps entries as files
  --bucket <name>    keeps entries as objects of a bucket, with the key in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
  --endpoint <url>   the object storage, such as http://minio.minio.svc:9000
  --region <name>    of the object storage                          (us-east-1)
  --prefix <path>    what the names of the objects begin with
  --host <address>   where it listens                               (127.0.0.1)
  --port <number>    0 takes any that is free                       (8080)
  --max-mib <number> the most that one entry may have               (256)
  --help             this text

REMOTE_CACHE_READ_TOKENS and REMOTE_CACHE_WRITE_TOKENS hold the tokens, each one or more with commas between them.`;

function serve({ host, port, maxBytes, storage, tokens }: ServerSettings): void {
  const store = 'folder' in storage ? new FolderStore(storage.folder) : new BucketStore(storage);
  const service = { store, tokens: new AccessTokens(tokens), maxBytes, log: (line: string) => console.error(line) };
  const server = createServer(requestHandler(service));
  server.listen(port, host, () => {
    console.log(`listens on http://${host}:${(server.address() as AddressInfo).port}`);
  });
  server.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  // As the first process of a container it gets no default for these.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}

function main(): void {
  const settings = serverSettings(process.argv.slice(2), process.env);
  if (settings === 'help') return console.log(usage);
  if (!('problems' in settings)) return serve(settings);
  console.error(settings.problems.join('\n'));
  process.exitCode = 1;
}

main();

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { tokenVariables } from './access-tokens.ts';
import { serverSettings } from './server-settings.ts';

const writer = randomBytes(32).toString('hex');
const environment = { [tokenVariables.write]: writer };
const bucketKey = { AWS_ACCESS_KEY_ID: 'nx', AWS_SECRET_ACCESS_KEY: 'key of nobody' };
const tokens = { read: [], write: [writer] };

test('a folder is all that must be given', () => {
  expect(serverSettings(['--folder', 'cache'], environment)).toEqual({
    host: '127.0.0.1',
    port: 8080,
    maxBytes: 256 * 1024 ** 2,
    storage: { folder: 'cache' },
    tokens,
  });
});

test('a bucket has its key in the environment', () => {
  const args = ['--bucket=nx', '--endpoint=http://storage.example.com:9000', '--prefix=team', '--port=0'];

  expect(serverSettings(args, { ...environment, ...bucketKey })).toMatchObject({
    port: 0,
    storage: {
      bucket: 'nx',
      endpoint: 'http://storage.example.com:9000',
      prefix: 'team/',
      region: 'us-east-1',
      accessKey: 'nx',
      secretKey: 'key of nobody',
    },
  });
});

test('everything that is wrong is said at once', () => {
  const args = ['--bucket=nx', '--endpoint=storage/path', '--prefix=../x', '--port=http', '--max-mib=0'];

  expect(serverSettings(args, environment)).toMatchInlineSnapshot(`
    {
      "problems": [
        "--endpoint is 'storage/path'; give an address with http or https and without a path",
        "--prefix is '../x'; give letters, digits, -, _ and / between them",
        "AWS_ACCESS_KEY_ID is not set; put the key of the bucket's user into the environment",
        "AWS_SECRET_ACCESS_KEY is not set; put the key of the bucket's user into the environment",
        "--port is 'http'; give a whole number from 0 to 65535",
        "--max-mib is '0'; give a whole number from 1 to 65536",
      ],
    }
  `);
});

test('a server has one storage, whose address is known', () => {
  const problemsOf = (...args: readonly string[]): unknown => serverSettings(args, { ...environment, ...bucketKey });

  expect(problemsOf()).toMatchInlineSnapshot(`
    {
      "problems": [
        "the server has no storage; give --folder <path>, or --bucket <name> with --endpoint <url>",
      ],
    }
  `);
  expect(problemsOf('--folder=a', '--bucket=b')).toMatchInlineSnapshot(`
    {
      "problems": [
        "the server has --folder and --bucket; give one of them",
      ],
    }
  `);
  expect(problemsOf('--bucket=b')).toMatchInlineSnapshot(`
    {
      "problems": [
        "--bucket has no --endpoint; give the address of the object storage, such as http://minio.minio.svc:9000",
      ],
    }
  `);
});

test('an unknown option is a problem like any other', () => {
  expect(serverSettings(['--foldre=a'], environment)).toEqual({
    problems: [expect.stringContaining("Unknown option '--foldre'")],
  });
});

import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeEach, expect, test } from 'vitest';
import { BucketStore } from './bucket-store.ts';
import { SampleBucket } from './sample-bucket.ts';

const entry = randomBytes(300_000);
let storage: SampleBucket;

beforeEach(async () => {
  storage = await SampleBucket.start();
  return () => storage.stop();
});

const storeOf = (more: object = {}): BucketStore => {
  const { endpoint, region, accessKey, secretKey } = storage;
  return new BucketStore({ endpoint, bucket: 'nx', prefix: 'team/', region, accessKey, secretKey, ...more });
};
const write = (store: BucketStore, content: Buffer): Promise<boolean> =>
  store.write('1', Readable.from([content]), content.length);

test('an entry is an object below the prefix', async () => {
  const store = storeOf();

  expect(await store.read('1')).toBe(undefined);
  expect(await write(store, entry)).toBe(true);
  expect([...storage.objects.keys()]).toEqual(['/nx/team/1']);
  const read = await store.read('1');
  expect(read?.bytes).toBe(entry.length);
  expect(await buffer(read!.content)).toEqual(entry);
});

test('what is there is not sent again', async () => {
  const store = storeOf();
  await write(store, entry);
  storage.asked.length = 0;

  expect(await write(store, randomBytes(10))).toBe(false);
  expect(storage.asked).toEqual(['HEAD /nx/team/1']);
});

test('of many who store the same at once, one does', async () => {
  const store = storeOf();

  const stored = await Promise.all(Array.from({ length: 8 }, () => write(store, randomBytes(10_000))));

  expect(stored.filter(Boolean)).toHaveLength(1);
});

test('an answer that says nothing about the entry is an error', async () => {
  storage.failure = 503;

  await expect(storeOf().read('1')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: the object storage answered GET with 503; check the bucket, its user and that user's policy]`,
  );
  await expect(write(storeOf(), entry)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: the object storage answered HEAD with 503; check the bucket, its user and that user's policy]`,
  );
});

test('another key is refused', async () => {
  await expect(storeOf({ secretKey: 'another key' }).read('1')).rejects.toThrow('answered GET with 403');
});

test('a storage that is not there is an error', async () => {
  const store = storeOf();
  storage.stop();

  await expect(write(store, entry)).rejects.toThrow('ECONNREFUSED');
});

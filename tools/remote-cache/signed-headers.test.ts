import { expect, test } from 'vitest';
import { signedHeaders } from './signed-headers.ts';

test('a request is signed as the npm package aws4 signs it', () => {
  const { authorization } = signedHeaders({
    method: 'PUT',
    url: new URL('http://storage.example.com:9000/nx/team/123'),
    headers: { 'content-length': '5', 'if-none-match': '*' },
    region: 'us-east-1',
    accessKey: 'nobody',
    secretKey: 'key of nobody',
    at: new Date('2026-01-02T03:04:05Z'),
  });

  expect(authorization?.split(', ')).toEqual([
    'AWS4-HMAC-SHA256 Credential=nobody/20260102/us-east-1/s3/aws4_request',
    'SignedHeaders=content-length;host;if-none-match;x-amz-content-sha256;x-amz-date',
    'Signature=e49f66d4159df14f2a599898805a2838b7ea10bd3a0feefff62fd25261f53195',
  ]);
});

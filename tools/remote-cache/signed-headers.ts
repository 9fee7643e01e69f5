import { createHash, createHmac } from 'node:crypto';

/** A request to an object storage that is to be signed. */
export interface UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  /** Headers that the signature covers, besides those that it brings; their names in small letters. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly at: Date;
}

/** Not the content's digest, which is known only when all of it has passed. */
const payload = 'UNSIGNED-PAYLOAD';

const algorithm = 'AWS4-HMAC-SHA256';

/**
 * The headers of a request, with the signature that S3 and what speaks like it ask for.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signedHeaders(request: UnsignedRequest): Record<string, string> {
  const { method, url, headers = {}, region, accessKey, secretKey, at } = request;
  const time = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const covered: Record<string, string> = {
    ...headers,
    host: url.host,
    'x-amz-content-sha256': payload,
    'x-amz-date': time,
  };
  const names = Object.keys(covered).sort();
  const canonical = [
    method,
    url.pathname,
    '',
    ...names.map((name) => `${name}:${covered[name]}`),
    '',
    names.join(';'),
    payload,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = [algorithm, time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretKey}`);
  const signature = hmac(key, toSign).toString('hex');
  const parts = [`Credential=${accessKey}/${scope}`, `SignedHeaders=${names.join(';')}`, `Signature=${signature}`];
  return { ...covered, authorization: `${algorithm} ${parts.join(', ')}` };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { secretKeySelector, secretOrConfigMapKey } from './key-selector.ts';
import { stringMap } from './string-map.ts';

const tlsVersion = choice(['TLS10', 'TLS11', 'TLS12', 'TLS13']);

const tlsFields = {
  ca: secretOrConfigMapKey,
  cert: secretOrConfigMapKey,
  keySecret: secretKeySelector,
  serverName: Type.String(),
  insecureSkipVerify: Type.Boolean(),
  minVersion: tlsVersion,
  maxVersion: tlsVersion,
};

const tlsConfig = closedObject({}, tlsFields);

/** TLS settings of a scrape that may also name files in the Prometheus container. */
export const tlsConfigWithFiles = closedObject(
  {},
  { ...tlsFields, caFile: Type.String(), certFile: Type.String(), keyFile: Type.String() },
);

const proxyFields = {
  proxyUrl: Type.String({ pattern: '^(http|https|socks5)://.+$' }),
  noProxy: Type.String(),
  proxyFromEnvironment: Type.Boolean(),
};

/** How Prometheus authenticates and connects when it scrapes. */
export const scrapeClientFields = {
  authorization: closedObject({}, { type: Type.String(), credentials: secretKeySelector }),
  basicAuth: closedObject({ username: secretKeySelector, password: secretKeySelector }),
  oauth2: closedObject(
    {
      clientId: secretOrConfigMapKey,
      clientSecret: secretKeySelector,
      tokenUrl: Type.String({ pattern: '^(http|https)://.+$' }),
    },
    { scopes: Type.Array(Type.String()), endpointParams: stringMap, tlsConfig, ...proxyFields },
  ),
  tlsConfig,
  followRedirects: Type.Boolean(),
  enableHttp2: Type.Boolean(),
};

/** Proxy settings of a scrape. */
export const scrapeProxyFields = proxyFields;

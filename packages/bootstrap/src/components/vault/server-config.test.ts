import { expect, test } from 'vitest';
import { serverConfig } from './server-config.ts';

const configOf = (members: readonly string[]) =>
  serverConfig({ ports: { api: 8200, cluster: 8201 }, dataFolder: '/vault/data', members });

test('one server keeps its data on its disk and has nobody to join', () => {
  expect(configOf(['http://vault-0.example.com:8200'])).toContain(`storage "raft" {
  path = "/vault/data"
}
`);
});

test('several servers find each other', () => {
  expect(configOf(['http://vault-0.example.com:8200', 'http://vault-1.example.com:8200'])).toContain(`storage "raft" {
  path = "/vault/data"

  retry_join {
    leader_api_addr = "http://vault-0.example.com:8200"
  }

  retry_join {
    leader_api_addr = "http://vault-1.example.com:8200"
  }
}
`);
});

test('a key of the cloud unseals the servers, as the machines that they run on', () => {
  const autoUnseal = {
    keyId: 'ocid1.key.oc1.iad.a.b',
    cryptoEndpoint: 'https://a-crypto.kms.us-ashburn-1.oraclecloud.com',
    managementEndpoint: 'https://a-management.kms.us-ashburn-1.oraclecloud.com',
  };

  const text = serverConfig({
    ports: { api: 8200, cluster: 8201 },
    dataFolder: '/vault/data',
    members: [],
    autoUnseal,
  });

  expect(text).toContain(`seal "ocikms" {
  key_id = "ocid1.key.oc1.iad.a.b"
  crypto_endpoint = "https://a-crypto.kms.us-ashburn-1.oraclecloud.com"
  management_endpoint = "https://a-management.kms.us-ashburn-1.oraclecloud.com"
}

service_registration "kubernetes" {}`);
});

test('without one, nothing is said of a seal', () => {
  expect(configOf(['http://vault-0.example.com:8200'])).not.toContain('seal');
});

test('every block that is opened is closed', () => {
  const text = configOf(['http://a.example.com', 'http://b.example.com']);

  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)!.length);
});

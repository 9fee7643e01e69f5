/** What differs between two servers of the secret store. */
export interface ServerConfigProps {
  readonly ports: { readonly api: number; readonly cluster: number };
  readonly dataFolder: string;
  /** Addresses of all servers of the cluster; one server has nobody to join. */
  readonly members: readonly string[];
  /** @default - people unseal every server after each start */
  readonly autoUnseal?: OciKey;
}

/** A key of Oracle Cloud's key management; servers reach it as the machine that they run on. */
export interface OciKey {
  readonly keyId: string;
  readonly cryptoEndpoint: string;
  readonly managementEndpoint: string;
}

/** The configuration of Vault: integrated storage, plain HTTP inside the cluster, metrics for everybody who asks. */
export function serverConfig({ ports, dataFolder, members, autoUnseal }: ServerConfigProps): string {
  const joins = members.length < 2 ? [] : members;
  return `ui = true
disable_mlock = true

listener "tcp" {
  address = "[::]:${ports.api}"
  cluster_address = "[::]:${ports.cluster}"
  tls_disable = true

  telemetry {
    unauthenticated_metrics_access = true
  }
}

storage "raft" {
  path = "${dataFolder}"
${joins.map((address) => `\n  retry_join {\n    leader_api_addr = "${address}"\n  }\n`).join('')}}

${autoUnseal === undefined ? '' : sealStanza(autoUnseal)}service_registration "kubernetes" {}

telemetry {
  prometheus_retention_time = "12h"
  disable_hostname = true
}
`;
}

function sealStanza({ keyId, cryptoEndpoint, managementEndpoint }: OciKey): string {
  return `seal "ocikms" {
  key_id = "${keyId}"
  crypto_endpoint = "${cryptoEndpoint}"
  management_endpoint = "${managementEndpoint}"
}

`;
}

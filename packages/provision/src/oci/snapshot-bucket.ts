import {
  CustomerSecretKey,
  Group,
  Policy,
  User,
  UserCapabilitiesManagement,
  UserGroupMembership,
} from '@pulumi/oci/identity/index.js';
import { Bucket, getNamespace, ObjectLifecyclePolicy } from '@pulumi/oci/objectstorage/index.js';
import { type ComponentResourceOptions, interpolate, type Output, secret } from '@pulumi/pulumi';
import { type Account, policyScope } from './account.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link SnapshotBucket} takes. */
export interface SnapshotBucketArgs {
  readonly account: Account;
  readonly cluster: string;
  readonly domain: string;
  /** What the account's storage is called in addresses. */
  readonly namespace: string;
  readonly tags: Tags;
}

/** How long a snapshot that was deleted or overwritten can still be had back, in days. */
const oldVersions = 14;

/** What K3s does with snapshots; to delete a version for good is not among it. */
const permissions = ['OBJECT_INSPECT', 'OBJECT_READ', 'OBJECT_CREATE', 'OBJECT_OVERWRITE', 'OBJECT_DELETE'];

/** Where the state of the cluster is kept besides its servers, and a user who may do that and nothing else. */
export class SnapshotBucket extends OciComponent {
  readonly bucket: string;
  /** The host that speaks the protocol of S3. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKey: Output<string>;
  /** A secret. */
  readonly secretKey: Output<string>;

  constructor(name: string, args: SnapshotBucketArgs, options?: ComponentResourceOptions) {
    super('SnapshotBucket', name, options);
    const { account, cluster, namespace, tags: freeformTags } = args;
    const { compartment: compartmentId, region } = account.settings;
    const part = this.part(account.provider);
    const bucketName = `${cluster}-etcd-snapshots`;

    const bucket = new Bucket(
      name,
      {
        compartmentId,
        namespace,
        name: bucketName,
        accessType: 'NoPublicAccess',
        storageTier: 'Standard',
        versioning: 'Enabled',
        freeformTags,
      },
      { ...part, protect: true, retainOnDelete: true },
    );
    const cleaning = this.policy(`${name}-cleaning`, args, 'Lets the storage clean up its own bucket.', [
      interpolate`Allow service objectstorage-${region} to manage object-family in ${policyScope(account)} where target.bucket.name = '${bucketName}'`,
    ]);
    new ObjectLifecyclePolicy(
      name,
      {
        namespace,
        bucket: bucket.name,
        rules: [
          lifecycleRule('old-versions', 'DELETE', 'previous-object-versions', oldVersions),
          lifecycleRule('broken-uploads', 'ABORT', 'multipart-uploads', 1),
        ],
      },
      { ...part, dependsOn: cleaning },
    );
    const key = this.user(name, args, bucketName);

    this.bucket = bucketName;
    this.endpoint = `${namespace}.compat.objectstorage.${region}.oraclecloud.com`;
    this.region = region;
    this.accessKey = key.id;
    this.secretKey = secret(key.key);
    this.registerOutputs({ bucket: this.bucket, endpoint: this.endpoint });
  }

  private user(name: string, args: SnapshotBucketArgs, bucketName: string): CustomerSecretKey {
    const { account, cluster, domain, tags: freeformTags } = args;
    const home = this.part(account.home);
    const inTenancy = { compartmentId: account.settings.tenancy, name: bucketName, freeformTags };
    const description = `Stores the snapshots of cluster ${cluster}.`;
    const user = new User(name, { ...inTenancy, description, email: `${bucketName}@${domain}` }, home);
    const group = new Group(name, { ...inTenancy, description }, home);
    new UserGroupMembership(name, { groupId: group.id, userId: user.id }, home);
    new UserCapabilitiesManagement(
      name,
      {
        userId: user.id,
        canUseCustomerSecretKeys: true,
        canUseApiKeys: false,
        canUseAuthTokens: false,
        canUseConsolePassword: false,
        canUseSmtpCredentials: false,
      },
      home,
    );
    const allowed = permissions.map((permission) => `request.permission = '${permission}'`).join(', ');
    const scope = policyScope(account);
    this.policy(`${name}-storing`, args, description, [
      interpolate`Allow group id ${group.id} to read buckets in ${scope} where target.bucket.name = '${bucketName}'`,
      interpolate`Allow group id ${group.id} to manage objects in ${scope} where all {target.bucket.name = '${bucketName}', any {${allowed}}}`,
    ]);
    return new CustomerSecretKey(
      name,
      { displayName: bucketName, userId: user.id },
      { ...home, additionalSecretOutputs: ['key'] },
    );
  }

  private policy(
    name: string,
    { account, cluster, tags: freeformTags }: SnapshotBucketArgs,
    description: string,
    statements: Output<string>[],
  ): Policy {
    return new Policy(
      name,
      { compartmentId: account.settings.tenancy, name: `${cluster}-${name}`, description, statements, freeformTags },
      this.part(account.home),
    );
  }
}

/** What the storage of an account is called in addresses; the cloud chose it when the account was made. */
export async function storageNamespace({ provider, settings: { compartment } }: Account): Promise<string> {
  const { namespace } = await getNamespace({ compartmentId: compartment }, { provider });
  return namespace;
}

function lifecycleRule(name: string, action: string, target: string, days: number) {
  return { name, action, target, isEnabled: true, timeAmount: String(days), timeUnit: 'DAYS' };
}

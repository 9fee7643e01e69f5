import { seededAnnotation } from '../../model/frame.ts';
import { vaultApiPath } from '../../model/vault-policy.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { mapAt, textAt } from '../json-value.ts';

/** One key of a Secret, and what of the secret store it is filled with. */
export interface SecretReading {
  readonly component: string;
  readonly namespace: string;
  /** The Secret that is filled. */
  readonly secret: string;
  readonly key: string;
  readonly path: string;
  /** The path that the store's API is asked at. */
  readonly apiPath: string;
  /** The fields that the key's text is made of; none for a fixed text. */
  readonly fields: readonly string[];
  /** Whether the key holds the value of one field and nothing else. */
  readonly whole: boolean;
  /** The login, as `namespace/name` of the VaultAuth. */
  readonly auth: string;
  /** Whether it exists before the store does. */
  readonly seeded: boolean;
}

const everyField = { text: '{{ get .Secrets "*" }}' };
const fieldOf = /get \.Secrets "([^"]+)"/g;
const oneField = /^\{\{ get \.Secrets "[^"]+" \}\}$/;

/** Everything that a cluster reads of the secret store, in the order of its components. */
export function secretReadings(model: ClusterModel): SecretReading[] {
  return model.ofKind('VaultStaticSecret.secrets.hashicorp.com').flatMap(({ component, object }) => {
    const { name, namespace = 'default', annotations = {} } = object.metadata;
    const [auth, authNamespace = namespace] = (textAt(object, 'spec', 'vaultAuthRef') ?? '').split('/').reverse();
    const templates = Object.entries(mapAt(object, 'spec', 'destination', 'transformation', 'templates'));
    const path = textAt(object, 'spec', 'path') ?? '';
    const mount = textAt(object, 'spec', 'mount') ?? '';
    // Without a template, every field is copied as it is.
    return (templates.length === 0 ? [['*', everyField] as const] : templates).map(([key, template]) => ({
      component: component.name,
      namespace,
      secret: textAt(object, 'spec', 'destination', 'name') ?? name,
      key,
      path,
      apiPath: vaultApiPath(mount, textAt(object, 'spec', 'type') ?? 'kv-v2', path),
      whole: oneField.test(textAt(template, 'text') ?? ''),
      fields: [...new Set([...(textAt(template, 'text') ?? '').matchAll(fieldOf)].map(([, field]) => field!))],
      auth: `${authNamespace}/${auth}`,
      seeded: annotations[seededAnnotation] === 'true',
    }));
  });
}

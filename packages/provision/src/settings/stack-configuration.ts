import { schemaProblems, throwProblems, Type } from '@lumie-infra/common-chart';
import type { Static } from '@sinclair/typebox';
import { stackIsMisconfigured } from '../errors.ts';

const closed = { additionalProperties: false } as const;
const text = { minLength: 1, expects: 'a text that is not empty' };

const accountSchema = Type.Object(
  {
    tenancy: Type.Optional(
      Type.String({
        pattern: '^ocid1\\.tenancy\\.\\S+$',
        expects: 'the OCID of a tenancy',
        description: 'The tenancy that the account is.',
      }),
    ),
    compartment: Type.Optional(
      Type.String({
        pattern: '^ocid1\\.(compartment|tenancy)\\.\\S+$',
        expects: 'the OCID of a compartment, or of the tenancy for its root',
        description: 'Where in the tenancy everything is made.',
      }),
    ),
    profile: Type.Optional(Type.String({ ...text, description: 'The profile in ~/.oci/config that may make it.' })),
    operatorGroup: Type.Optional(
      Type.String({
        ...text,
        description: 'The group that the user of the profile is in; absent means Administrators.',
      }),
    ),
  },
  closed,
);

/** What a stack is told that is nobody else's business: it is in the configuration of the stack, never in Git. */
export const stackConfigurationSchema = Type.Object(
  {
    accounts: Type.Optional(Type.Record(Type.String(), accountSchema, { description: 'The accounts by name.' })),
    operatorCIDRs: Type.Optional(
      Type.Array(
        Type.String({
          pattern: '^\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}$',
          expects: 'an address range, such as 203.0.113.7/32',
        }),
        { description: 'Who reaches SSH and the API server from outside, besides those in the cluster file.' },
      ),
    ),
    sshPublicKey: Type.Optional(Type.String({ description: 'Who may sign in on new machines.' })),
    dataVolumes: Type.Optional(
      Type.Union([Type.Literal('keep'), Type.Literal('delete')], {
        description: 'What becomes of data volumes that are taken out of the cluster; absent means keep.',
      }),
    ),
  },
  closed,
);

/** What a stack is told that is nobody else's business. */
export type StackConfiguration = Static<typeof stackConfigurationSchema> & {
  /** Whether the private half of `sshPublicKey` is there; the key itself is none of the settings. */
  readonly hasPrivateKey: boolean;
};

/** The key of the private half of `sshPublicKey`, which is a secret. */
export const privateKeyName = 'sshPrivateKey';

/** The key of what only a person has, and the cluster needs before its secret store runs; a secret. */
export const seededValuesName = 'seededValues';

/**
 * The configuration of a stack, checked.
 *
 * @param given What the stack holds, by key; objects are objects, not text.
 * @throws {Problems} everything in it that does not fit.
 */
export function stackConfiguration(given: Readonly<Record<string, unknown>>): StackConfiguration {
  const { [privateKeyName]: privateKey, [seededValuesName]: _, ...rest } = given;
  const alsoKnown = [privateKeyName, seededValuesName];
  const problems = schemaProblems(stackConfigurationSchema, rest, { alsoKnown });
  throwProblems(
    undefined,
    problems.map(({ message }) => stackIsMisconfigured(message)),
  );
  return { ...(rest as Static<typeof stackConfigurationSchema>), hasPrivateKey: privateKey !== undefined };
}

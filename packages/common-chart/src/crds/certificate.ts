import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { goDuration } from './parts/duration.ts';
import { issuerSecretKey } from './parts/issuer-secret-key.ts';
import { exclusive } from './parts/key-rule.ts';
import { labelsAndAnnotations } from './parts/labels-and-annotations.ts';

const strings = Type.Array(Type.String());

const usage = choice([
  'signing',
  'digital signature',
  'content commitment',
  'key encipherment',
  'key agreement',
  'data encipherment',
  'cert sign',
  'crl sign',
  'encipher only',
  'decipher only',
  'any',
  'server auth',
  'client auth',
  'code signing',
  'email protection',
  's/mime',
  'ipsec end system',
  'ipsec tunnel',
  'ipsec user',
  'timestamping',
  'ocsp signing',
  'microsoft sgc',
  'netscape sgc',
]);

const spec = closedObject(
  {
    secretName: Type.String({ minLength: 1 }),
    issuerRef: closedObject(
      { name: Type.String() },
      { kind: choice(['Issuer', 'ClusterIssuer']), group: Type.String() },
    ),
  },
  {
    commonName: Type.String({ maxLength: 64 }),
    dnsNames: strings,
    ipAddresses: strings,
    uris: strings,
    emailAddresses: strings,
    duration: goDuration,
    renewBefore: goDuration,
    renewBeforePercentage: Type.Integer({ minimum: 1, maximum: 99 }),
    isCA: Type.Boolean(),
    usages: Type.Array(usage),
    privateKey: closedObject(
      {},
      {
        algorithm: choice(['RSA', 'ECDSA', 'Ed25519']),
        encoding: choice(['PKCS1', 'PKCS8']),
        size: Type.Integer(),
        rotationPolicy: choice(['Never', 'Always']),
      },
    ),
    signatureAlgorithm: choice([
      'SHA256WithRSA',
      'SHA384WithRSA',
      'SHA512WithRSA',
      'ECDSAWithSHA256',
      'ECDSAWithSHA384',
      'ECDSAWithSHA512',
      'PureEd25519',
    ]),
    subject: closedObject(
      {},
      {
        organizations: strings,
        organizationalUnits: strings,
        countries: strings,
        localities: strings,
        provinces: strings,
        streetAddresses: strings,
        postalCodes: strings,
        serialNumber: Type.String(),
      },
    ),
    literalSubject: Type.String(),
    secretTemplate: labelsAndAnnotations,
    keystores: closedObject(
      {},
      {
        jks: closedObject({ create: Type.Boolean() }, { alias: Type.String(), passwordSecretRef: issuerSecretKey }),
        pkcs12: closedObject(
          { create: Type.Boolean() },
          {
            profile: choice(['LegacyRC2', 'LegacyDES', 'Modern2023', 'Modern2026']),
            passwordSecretRef: issuerSecretKey,
          },
        ),
      },
    ),
    additionalOutputFormats: Type.Array(closedObject({ type: choice(['DER', 'CombinedPEM']) })),
    encodeUsagesInRequest: Type.Boolean(),
    revisionHistoryLimit: Type.Integer({ minimum: 1 }),
  },
  { allOf: [exclusive('renewBefore', 'renewBeforePercentage'), exclusive('literalSubject', 'subject')] },
);

/** A certificate that is kept valid in a Secret. */
export const certificateSchema = customResource('cert-manager.io/v1', 'Certificate', spec);

/** The `spec` of a Certificate. */
export type CertificateSpec = Static<typeof spec>;

import type { MakingTools } from './making-tools.ts';

/** A certificate, its key, and the authority that signed it and can sign no other: its key is kept nowhere. PEM each. */
export interface CertificateParts {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** A clock that is behind by this much still finds the certificate valid. Milliseconds. */
const leeway = 5 * 60_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * Makes a certificate for both ends of a connection, with a P-256 key, and the authority that vouches for it.
 *
 * @example const { authority, certificate, key } = await makeCertificate('kong-admin', 10, systemTools);
 */
export async function makeCertificate(name: string, years: number, tools: MakingTools): Promise<CertificateParts> {
  // The library registers its parts by decorators, which need this first.
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const makeKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const [issuerKeys, keys] = [await makeKeys(), await makeKeys()];
  const issuer = [{ CN: [`${name} authority`] }];
  const now = tools.now();
  const common = {
    issuer,
    notBefore: new Date(now.getTime() - leeway),
    notAfter: yearsAfter(now, years),
    signingKey: issuerKeys.privateKey,
    signingAlgorithm: algorithm,
  };
  const signer = await x509.AuthorityKeyIdentifierExtension.create(issuerKeys.publicKey);
  const authority = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: serialOf(tools),
    subject: issuer,
    publicKey: issuerKeys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(issuerKeys.publicKey),
      signer,
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: serialOf(tools),
    subject: [{ CN: [name] }],
    publicKey: keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth]),
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      signer,
    ],
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    authority: `${authority.toString('pem')}\n`,
    certificate: `${certificate.toString('pem')}\n`,
    key: `${x509.PemConverter.encode(key, 'PRIVATE KEY')}\n`,
  };
}

function yearsAfter(date: Date, years: number): Date {
  const later = new Date(date);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

/** 127 random bits, in hex: a positive number of at most 16 bytes. */
function serialOf(tools: MakingTools): string {
  const bytes = Uint8Array.from(tools.randomBytes(16));
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

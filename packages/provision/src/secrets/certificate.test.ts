import { execFileSync } from 'node:child_process';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { type CertificateParts, makeCertificate } from './certificate.ts';
import { systemTools } from './making-tools.ts';

function openssl(parts: CertificateParts, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(folder, name), text as string);
  return execFileSync('openssl', args, { cwd: folder, encoding: 'utf8' });
}

test.each(['sslclient', 'sslserver'])('openssl verifies the certificate for %s, strictly', async (purpose) => {
  const parts = await makeCertificate('kong-admin', 10, systemTools);

  const args = ['verify', '-x509_strict', '-CAfile', 'authority', '-purpose', purpose, 'certificate'];
  expect(openssl(parts, ...args)).toBe('certificate: OK\n');
});

test('it says who it is, for how long, and what it is for', async () => {
  const now = () => new Date('2030-01-31T12:00:00Z');
  const parts = await makeCertificate('kong-admin', 30, { ...systemTools, now });

  const args = ['x509', '-in', 'certificate', '-noout', '-subject', '-issuer', '-dates', '-ext'];
  const extensions = 'basicConstraints,keyUsage,extendedKeyUsage,subjectAltName';
  expect(openssl(parts, ...args, extensions)).toMatchInlineSnapshot(`
    "subject=CN = kong-admin
    issuer=CN = kong-admin authority
    notBefore=Jan 31 11:55:00 2030 GMT
    notAfter=Jan 31 12:00:00 2060 GMT
    X509v3 Basic Constraints: critical
        CA:FALSE
    X509v3 Key Usage: critical
        Digital Signature
    X509v3 Extended Key Usage: 
        TLS Web Server Authentication, TLS Web Client Authentication
    X509v3 Subject Alternative Name: 
        DNS:kong-admin
    "
  `);
});

test('the authority signs, and nothing below it may', async () => {
  const parts = await makeCertificate('kong-admin', 10, systemTools);

  const args = ['x509', '-in', 'authority', '-noout', '-ext', 'basicConstraints,keyUsage'];
  expect(openssl(parts, ...args)).toMatchInlineSnapshot(`
    "X509v3 Basic Constraints: critical
        CA:TRUE, pathlen:0
    X509v3 Key Usage: critical
        Certificate Sign, CRL Sign
    "
  `);
});

test('key and certificate belong together, and no two are alike', async () => {
  const first = await makeCertificate('kong-admin', 10, systemTools);
  const second = await makeCertificate('kong-admin', 10, systemTools);
  const certificate = new X509Certificate(first.certificate);

  expect(certificate.checkPrivateKey(createPrivateKey(first.key))).toBe(true);
  expect(certificate.checkIssued(new X509Certificate(first.authority))).toBe(true);
  expect(certificate.verify(new X509Certificate(second.authority).publicKey)).toBe(false);
  expect(certificate.serialNumber).not.toBe(new X509Certificate(second.certificate).serialNumber);
});

test('a server that asks for it lets its owner in', async () => {
  const { authority: ca, certificate: cert, key } = await makeCertificate('kong-admin', 10, systemTools);
  const server = createServer({ ca, cert, key, requestCert: true, rejectUnauthorized: true }, (socket) => {
    socket.end(String(socket.getPeerCertificate().subject.CN));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };

  const client = connect({ host: '127.0.0.1', port, ca, cert, key, servername: 'kong-admin' });
  let answer = '';
  for await (const chunk of client) answer += String(chunk);

  expect(answer).toBe('kong-admin');
});

/** A self-signed certificate made at run time, in DER by hand, since Node can read X.509 but not write it. */

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM */
  key: string;
  /** PEM */
  cert: string;
  /** base64 of the SHA-256 of the public key, by which a browser can be told to trust this certificate alone */
  fingerprint: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Days: a profile of one run never sees it expire, and a forgotten one is worthless soon. */
const VALID = 14;

const OID = {
  commonName: [0x55, 0x04, 0x03],
  subjectAltName: [0x55, 0x1d, 0x11],
  basicConstraints: [0x55, 0x1d, 0x13],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
};

/** A new P-256 key and a certificate for these host names, signed by itself. */
export function selfSigned(hosts: readonly string[], now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const name = sequence(tagged(0x31, sequence(oid(OID.commonName), utf8('Local test pages'))));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial()),
    algorithm,
    name,
    sequence(utcTime(now - DAY), utcTime(now + VALID * DAY)),
    name,
    spki,
    tagged(0xa3, sequence(basicConstraints(), alternativeNames(hosts))),
  );
  const certificate = sequence(body, algorithm, bitString(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', certificate),
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}

/** 64 random bits, positive. */
function serial(): Buffer {
  const bytes = randomBytes(8);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

function basicConstraints(): Buffer {
  const critical = tagged(0x01, Buffer.from([0xff]));
  const authority = tagged(0x01, Buffer.from([0xff]));
  return sequence(oid(OID.basicConstraints), critical, octets(sequence(authority)));
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => tagged(0x82, Buffer.from(host, 'ascii')));
  return sequence(oid(OID.subjectAltName), octets(sequence(...names)));
}

/** One value of DER: its tag, its length, its content. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length]), bytes, content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function oid(bytes: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(bytes));
}

function octets(content: Buffer): Buffer {
  return tagged(0x04, content);
}

function bitString(content: Buffer): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([0]), content]));
}

function utf8(text: string): Buffer {
  return tagged(0x0c, Buffer.from(text, 'utf8'));
}

/** YYMMDDhhmmssZ */
function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

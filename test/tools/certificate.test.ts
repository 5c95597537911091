import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSigned } from '../../src/tools/certificate';

it('is a certificate that Node reads, for those hosts, signed by itself, valid now', () => {
  const { cert } = selfSigned(['www.example.com', 'news.example.org']);
  const read = new X509Certificate(cert);
  expect(read.checkHost('www.example.com')).toBe('www.example.com');
  expect(read.checkHost('news.example.org')).toBe('news.example.org');
  expect(read.checkHost('elsewhere.example')).toBeUndefined();
  expect(read.verify(read.publicKey)).toBe(true);
  expect(new Date(read.validFrom).getTime()).toBeLessThan(Date.now());
  expect(new Date(read.validTo).getTime()).toBeGreaterThan(Date.now());
});

it('is another one each time', () => {
  expect(selfSigned(['a.example']).fingerprint).not.toBe(selfSigned(['a.example']).fingerprint);
});

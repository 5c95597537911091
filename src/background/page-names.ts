/** Names for what a page can see of ours. They tell nothing, and for the same document they are the same again. */

import * as v from 'valibot';
import { change, load, watch, type StoredValue } from '../platform/storage';

/** Bytes of the secret behind the names: as long as the digest that it keys. */
const SECRET_BYTES = 32;
/** Letters of a stem: 80 bits, so that no page meets a name of ours by chance or by trying. */
const STEM_LETTERS = 16;
/** Letters that a CSS identifier may begin with, one for each half byte. */
const ALPHABET = 'abcdefghijklmnop';

/** Random, in hexadecimal digits; it never leaves the background. */
const secret: StoredValue<string> = {
  key: 'secret',
  area: 'local',
  version: 1,
  migrations: {},
  parse(raw) {
    const result = v.safeParse(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), raw);
    return {
      value: result.success ? result.output : '',
      problems: raw === undefined || result.success ? [] : ['the secret is damaged'],
    };
  },
};

/**
 * The stem of the names in one document: letters of HMAC-SHA-256 over its time origin in milliseconds. A page that knows
 * many stems learns nothing of the secret or of stems elsewhere, so they cannot tell readers apart.
 */
export async function nameStem(timeOrigin: number): Promise<string> {
  const bytes = fromHex(await theSecret());
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digest = new Uint8Array(
    await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(String(timeOrigin))),
  );
  return [...digest]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .slice(0, STEM_LETTERS)
    .map((half) => ALPHABET.charAt(half))
    .join('');
}

/** Calls back when the secret was deleted, with everything else. Returns its undo. */
export function watchSecretGone(onGone: () => void): () => void {
  return watch(secret, (value) => {
    if (value === '') onGone();
  });
}

/** The stored secret, made when it is first asked for. */
async function theSecret(): Promise<string> {
  return (
    (await load(secret)) ||
    change(secret, (stored) => stored || toHex(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))))
  );
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Names for what a page can see of ours. They tell nothing, and for the same document they are the same again. */

import * as v from 'valibot';
import { withDatabase } from '../platform/database';
import { change, type StoredValue } from '../platform/storage';

/** Bytes of the secret behind the names: as long as the digest that it keys. */
const SECRET_BYTES = 32;
/** Letters of a stem: 80 bits, so that no page meets a name of ours by chance or by trying. */
const STEM_LETTERS = 16;
/** Letters that a CSS identifier may begin with, one for each half byte. */
const ALPHABET = 'abcdefghijklmnop';

const KEY = 'secret';

/** Hexadecimal digits of the secret, which never leaves the background. */
const secretSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Where there is no database, the secret is in memory: it survives a sleeping background and is gone with the browser. */
const unwritten: StoredValue<string> = {
  key: KEY,
  area: 'session',
  version: 1,
  migrations: {},
  parse(raw) {
    const result = v.safeParse(secretSchema, raw);
    return {
      value: result.success ? result.output : '',
      problems: raw === undefined || result.success ? [] : ['the secret is damaged'],
    };
  },
};

let known: Promise<string> | null = null;

/**
 * The stem of the names in one document: letters of HMAC-SHA-256 over its time origin in milliseconds. A page that knows
 * many stems learns nothing of the secret or of stems elsewhere, so they cannot tell readers apart.
 */
export async function nameStem(timeOrigin: number): Promise<string> {
  known ??= theSecret();
  const bytes = fromHex(await known);
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

/** Forgets the secret; the next name makes another. */
export async function forgetSecret(): Promise<void> {
  known = null;
  await withDatabase((database) => database.delete('values', KEY)).catch(() => undefined);
}

/** The kept secret, made when it is first asked for. */
async function theSecret(): Promise<string> {
  try {
    return await withDatabase(async (database) => {
      const { store, done } = database.transaction('values', 'readwrite');
      const kept = v.safeParse(secretSchema, await store.get(KEY));
      const secret = kept.success ? kept.output : newSecret();
      if (!kept.success) await store.put(secret, KEY);
      await done;
      return secret;
    });
  } catch {
    return change(unwritten, (kept) => kept || newSecret());
  }
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

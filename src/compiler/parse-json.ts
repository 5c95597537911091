/** JSON with the place of each value, which the platform's parser does not tell: a wrong key is reported where it stands. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A parsed file: its value, and the offset at which the key or value of a path stands ("aliases/Maduro/0"). */
export interface ParsedJson {
  value: Json;
  offsetOf: (path: readonly (string | number)[]) => number;
}

/** What is wrong with a file that is no JSON, and the offset at which it goes wrong. */
export interface JsonFault {
  offset: number;
  expected: string;
}

/** Depth at which a file is refused instead of exhausting the stack. A side file needs three. */
const DEEPEST = 100;

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

class Fault extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** Where a value, or the key that leads to it, stands, and the same of what is inside it. */
interface Place {
  offset: number;
  inside: Map<string, Place>;
}

class Reader {
  at = 0;

  constructor(readonly text: string) {}

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at += match[0].length;
    return match[0];
  }

  sign(sign: string): boolean {
    this.take(SPACE);
    if (this.text.charAt(this.at) !== sign) return false;
    this.at += 1;
    return true;
  }

  /** The value that begins here; the places of what is inside are entered into `inside`. */
  value(inside: Place['inside'], depth: number): Json {
    if (depth > DEEPEST) throw new Fault(this.at, 'less nesting');
    if (this.sign('{')) return this.object(inside, depth);
    if (this.sign('[')) return this.array(inside, depth);
    const scalar = this.take(STRING) ?? this.take(SCALAR);
    if (scalar === null) throw new Fault(this.at, 'a value');
    return parseScalar(scalar);
  }

  object(places: Place['inside'], depth: number): Json {
    const entries: [string, Json][] = [];
    if (this.sign('}')) return {};
    do {
      this.take(SPACE);
      const offset = this.at;
      const quoted = this.take(STRING);
      if (quoted === null) throw new Fault(offset, 'a key in double quotes');
      const key = String(parseScalar(quoted));
      if (places.has(key)) throw new Fault(offset, 'each key once');
      const inside: Place['inside'] = new Map();
      places.set(key, { offset, inside });
      if (!this.sign(':')) throw new Fault(this.at, '":"');
      entries.push([key, this.value(inside, depth + 1)]);
    } while (this.sign(','));
    if (!this.sign('}')) throw new Fault(this.at, '"," or "}"');
    return Object.fromEntries(entries);
  }

  array(places: Place['inside'], depth: number): Json {
    const items: Json[] = [];
    if (this.sign(']')) return items;
    do {
      this.take(SPACE);
      const inside: Place['inside'] = new Map();
      places.set(String(items.length), { offset: this.at, inside });
      items.push(this.value(inside, depth + 1));
    } while (this.sign(','));
    if (!this.sign(']')) throw new Fault(this.at, '"," or "]"');
    return items;
  }
}

/** The place that a path leads to, or the nearest before it. */
function offsetOf(root: Place, path: readonly (string | number)[]): number {
  let place: Place | undefined = root;
  let offset = root.offset;
  for (const step of path) {
    place = place?.inside.get(String(step));
    offset = place?.offset ?? offset;
  }
  return offset;
}

function parseScalar(text: string): string | number | boolean | null {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The value of a JSON text with its places, or the first fault. */
export function parseJson(text: string): { ok: true; json: ParsedJson } | { ok: false; fault: JsonFault } {
  const reader = new Reader(text);
  reader.take(SPACE);
  const root: Place = { offset: reader.at, inside: new Map() };
  try {
    const value = reader.value(root.inside, 0);
    reader.take(SPACE);
    if (reader.at < text.length) throw new Fault(reader.at, 'the end of the file');
    return { ok: true, json: { value, offsetOf: (path) => offsetOf(root, path) } };
  } catch (error) {
    if (error instanceof Fault)
      return { ok: false, fault: { offset: error.offset, expected: error.expected } };
    throw error;
  }
}

/** The optional file beside a story's seeds (story.json): what their text cannot tell. */

import * as v from 'valibot';
import { parseJson } from './parse-json';
import type { SeedError } from './seed-error';
import { seedErrorAt } from './seed-error';

/** UTF-16 units of a side file at most: ten times the bundled story's, which has names in ten scripts. */
export const LONGEST_SIDE_FILE = 100_000;

const Word = v.pipe(v.string(), v.trim(), v.nonEmpty());
const HostName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/));
const Link = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** valibot takes a list for an object without keys; an author who writes one meant something. */
const PlainObject = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object, in braces',
);

const SideFileSchema = v.pipe(
  PlainObject,
  v.strictObject({
    /** the outlet's host name without "www.", and its name where the seeds do not give it */
    outlet: v.optional(
      v.pipe(PlainObject, v.strictObject({ host: v.optional(HostName), name: v.optional(Word) })),
    ),
    /** what the event is called in "1 day after ..." */
    eventName: v.optional(Word),
    /** entity's name as the compiled story spells it -> other spellings */
    aliases: v.optional(v.pipe(PlainObject, v.record(Word, v.array(Word)))),
    /** words of a coverage item, "read more" line or video as the seeds have them (their beginning is enough) -> address */
    links: v.optional(v.pipe(PlainObject, v.record(Word, Link))),
  }),
);

export type SideFile = v.InferOutput<typeof SideFileSchema>;

const ADVICE =
  'allowed are "outlet" {"host", "name"}, "eventName", "aliases" {name: [spelling]} and "links" {words: https address}';

/** The side file with the place of each of its keys, for faults that only show beside the seeds. */
export interface ReadSideFile {
  value: SideFile;
  errorAt: (path: readonly string[], problem: string, advice: string) => SeedError;
}

/** A side file as text or as parsed JSON; null and undefined are none. Throws SeedError where its shape is not the schema's. */
export function readSideFile(story: string, input: unknown): ReadSideFile {
  const file = `${story}/story.json`;
  const text = typeof input === 'string' ? input : '';
  let json: unknown = input ?? {};
  let offsetOf: (path: readonly (string | number)[]) => number = () => 0;
  if (text.length > LONGEST_SIDE_FILE) {
    throw seedErrorAt(
      file,
      text,
      LONGEST_SIDE_FILE,
      `here the file exceeds ${String(LONGEST_SIDE_FILE)} characters`,
      'keep the names and links that the seeds need, and leave out the rest',
    );
  }
  if (typeof input === 'string') {
    const parsed = parseJson(input.replace(/^\ufeff/u, ' '));
    if (!parsed.ok) {
      const { offset, expected } = parsed.fault;
      throw seedErrorAt(
        file,
        text,
        offset,
        `the file is no JSON: here must be ${expected}`,
        'correct it, or delete the file',
      );
    }
    json = parsed.json.value;
    offsetOf = parsed.json.offsetOf;
  }
  const errorAt = (path: readonly (string | number)[], problem: string, advice: string): SeedError =>
    seedErrorAt(file, text, offsetOf(path), problem, advice);
  const result = v.safeParse(SideFileSchema, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    throw errorAt(path, `${path.join('.') || 'the file'}: ${issue.message}`, ADVICE);
  }
  return { value: result.output, errorAt };
}

/** The address of an item by its words. Throws SeedError for words that none of the items begins with. */
export function findLinks(side: ReadSideFile, items: readonly string[]): (text: string) => string | null {
  const links = Object.entries(side.value.links ?? {});
  const places = new Map(links.map(([words], place) => [words, place]));
  const lengths = [...new Set(links.map(([words]) => words.length))];
  const linksOf = (text: string): number[] =>
    lengths.flatMap((length) => places.get(text.slice(0, length)) ?? []);
  const used = new Set(items.flatMap(linksOf));
  const unused = links.find((_, place) => !used.has(place));
  if (unused) {
    const [words] = unused;
    throw side.errorAt(
      ['links', words],
      `no coverage, "read more" line or video of the seeds begins with "${words}"`,
      'copy its first words as the seed has them',
    );
  }
  return (text) => links[Math.min(...linksOf(text))]?.[1] ?? null;
}

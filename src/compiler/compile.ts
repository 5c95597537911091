/** Seeds in, story out: every box of the pipeline in its order. Runs at build time, never in a page. */

import { guessLanguage, STORY_FORMAT, type SeedDocument, type Story } from '../core';
import { arrangeParts, type Parts } from './arrange';
import { buildFact } from './build-fact';
import { chooseSentences, sentencesOf } from './choose-sentences';
import { classifyLines } from './classify-lines';
import { compileEntities, countriesIn } from './compile-entities';
import type { Material } from './material';
import { mergeLines } from './merge-lines';
import { quotationOf, sourceOf, type Passage } from './passage';
import { checkSeeds } from './check-seeds';
import { checkId } from './id';
import { fileOf, readLines, withoutWalls } from './read-lines';
import { findFusedWords } from './repair';
import { SeedError } from './seed-error';
import { findLinks, readSideFile } from './side-file';
import { eventOf, timelineOf } from './timeline';

/** A passage that is to be a fact, with its id. */
interface Draft {
  id: string;
  passage: Passage;
}

interface Outline {
  headline: Passage;
  summary: Passage | null;
  opening: Passage[];
  keyFacts: Draft[];
  background: { id: string; label: Passage; body: Passage; sentences: Draft[] }[];
}

function readSeeds(story: string, seeds: readonly SeedDocument[]): Parts {
  checkSeeds(story, seeds);
  const byId = new Map(seeds.map((seed) => [seed.id, seed]));
  const lines = seeds.map((seed) => ({ seed, lines: readLines(story, seed) }));
  const repairs = findFusedWords(
    seeds,
    lines.flatMap((one) => one.lines),
  );
  const classified = lines.flatMap((one) => classifyLines(fileOf(story, one.seed), one.seed, one.lines));
  return arrangeParts(mergeLines(classified, byId, repairs));
}

/** With fewer key facts a reader compares too little; shorter texts have as many as they have sentences. */
const FEWEST_FACTS = 3;

/** Ids and roles of the passages: what is headline, what is summary, what is a fact. */
function outlineOf(story: string, parts: Parts, lang: string): Outline {
  const { bullets, paragraphs, labelled, coverage } = parts;
  const prose = [...paragraphs, ...labelled.map(({ body }) => body), ...coverage.map(({ body }) => body)];
  const loose = [...parts.readMore, ...parts.videos.map(({ title }) => title)];
  // bullets are the facts where there are some; a report with fewer has them in its sentences, wherever these stand
  const offers = [
    () => bullets,
    () => chooseSentences(paragraphs, lang),
    () => chooseSentences([...bullets, ...prose], lang),
    () => chooseSentences(parts.headline ? [parts.headline] : loose, lang),
  ];
  let chosen: Passage[] = [];
  for (const offer of offers) {
    const facts = offer();
    if (facts.length > chosen.length) chosen = facts;
    if (facts.length >= FEWEST_FACTS) break;
  }
  const first = chosen[0];
  if (!first) {
    throw new SeedError(story, 1, 1, 'the seeds hold no sentence', 'put the text of a report in one of them');
  }
  const lead = paragraphs[0] ? sentencesOf(paragraphs[0], lang)[0] : undefined;
  const summary = paragraphs[0] ?? null;
  // a summary that only repeats the key facts is none
  const told = new Set(chosen.map(({ text }) => text));
  const repeats = summary !== null && sentencesOf(summary, lang).every(({ text }) => told.has(text));
  return {
    headline: parts.headline ?? lead ?? first,
    summary: repeats ? null : summary,
    opening: paragraphs.slice(1),
    keyFacts: chosen.map((passage, index) => ({ id: `key-${String(index + 1)}`, passage })),
    background: labelled.map(({ label, body }, index) => {
      const id = `background-${String(index + 1)}`;
      const sentences = sentencesOf(body, lang).map((passage, at) => ({
        id: `${id}-${String(at + 1)}`,
        passage,
      }));
      return { id, label, body, sentences };
    }),
  };
}

/** The day that the words of a passage were written against: of its own seed, else of the story. */
function printedOn(parts: Parts, passage: Passage): string | null {
  return parts.publishedBySeed.get(passage.copies[0].seed) ?? parts.published;
}

/** For a sentence of one of some texts, in paragraphs, those of the same seed that stand before it there; for others none. */
function sentencesBefore(
  texts: readonly (readonly Passage[])[],
  lang: string,
): (passage: Passage) => readonly Passage[] {
  const told = texts.map((paragraphs) => paragraphs.flatMap((paragraph) => sentencesOf(paragraph, lang)));
  return ({ copies: [{ seed, starts }] }) => {
    for (const all of told) {
      const own = all.filter(({ copies }) => copies[0].seed === seed);
      const at = own.findIndex(({ copies }) => copies[0].starts[0] === starts[0]);
      if (at >= 0) return own.slice(0, at);
    }
    return [];
  };
}

function materialOf(parts: Parts, outline: Outline): Material[] {
  const facts = [...outline.keyFacts, ...outline.background.flatMap(({ sentences }) => sentences)];
  const ids = new Set(facts.map(({ passage }) => passage.text));
  const rest = [outline.summary, ...outline.opening, parts.caption?.body ?? null]
    .filter((passage) => passage !== null)
    .filter(({ text }) => !ids.has(text));
  const plain = [outline.headline, ...parts.readMore, ...parts.videos.map(({ title }) => title)];
  return [
    ...rest.map((passage) => ({ passage, id: null, printed: printedOn(parts, passage), prose: true })),
    ...facts.map(({ id, passage }) => ({ passage, id, printed: printedOn(parts, passage), prose: true })),
    ...parts.coverage.map(({ body, date }, index) => {
      return { passage: body, id: coverageId(index), printed: date, prose: true };
    }),
    ...plain.map((passage) => ({ passage, id: null, printed: printedOn(parts, passage), prose: false })),
  ];
}

const coverageId = (index: number): string => `coverage-${String(index + 1)}`;

/**
 * The story that the seeds tell. `id`: the story's folder name. `documents`: the seeds, at least one, its id its file name without
 * extension. `sideFile`: the text of story.json (or its parsed value), null or undefined where there is none.
 * Throws SeedError, and nothing else, where a seed or the side file is malformed.
 */
export function compileStory(id: string, documents: SeedDocument[], sideFile: unknown): Story {
  const seeds = documents.map(withoutWalls);
  checkId(id, id);
  const side = readSideFile(id, sideFile);
  const parts = readSeeds(id, seeds);
  const lang = guessLanguage(seeds.map(({ text }) => text).join('\n')) ?? 'en';
  const outline = outlineOf(id, parts, lang);
  const material = materialOf(parts, outline);
  const { entities, names } = compileEntities(parts, material, side, lang);
  const before = sentencesBefore([parts.paragraphs, ...parts.labelled.map(({ body }) => [body])], lang);
  const factOf = ({ id: fact, passage }: Draft) =>
    buildFact(passage, names, { id: fact, lang, published: printedOn(parts, passage) }, before(passage));
  const keyFacts = outline.keyFacts.map(factOf);
  const background = outline.background.map(({ id: paragraph, label, body, sentences }) => ({
    ...quotationOf(body),
    id: paragraph,
    label: quotationOf(label),
    sentences: sentences.map(factOf),
  }));
  const linkOf = findLinks(side, [
    ...parts.coverage.map(({ body }) => body.text),
    ...parts.readMore.map(({ text }) => text),
    ...parts.videos.map(({ title }) => title.text),
  ]);
  const coverage = parts.coverage.map(({ body, date, dateSource }, index) => {
    return { ...quotationOf(body), id: coverageId(index), date, dateSource, link: linkOf(body.text) };
  });
  return {
    formatVersion: STORY_FORMAT,
    id,
    lang,
    headline: quotationOf(outline.headline),
    outlet: {
      name: parts.outlet?.name ?? side.value.outlet?.name ?? null,
      host: side.value.outlet?.host ?? null,
    },
    published: parts.published,
    datesOnRecord: parts.datesOnRecord,
    event: eventOf(keyFacts.map(({ date }) => date)),
    eventName: side.value.eventName ?? null,
    summary: outline.summary && quotationOf(outline.summary),
    caption: parts.caption && { ...quotationOf(parts.caption.body), credit: parts.caption.credit },
    opening: outline.opening.map(quotationOf),
    keyFacts,
    background,
    coverage,
    readMore: parts.readMore.map((passage) => ({ ...quotationOf(passage), link: linkOf(passage.text) })),
    videos: parts.videos.map(({ title, duration }) => {
      return { ...quotationOf(title), link: linkOf(title.text), duration };
    }),
    credits: parts.credits && {
      agencies: parts.credits.agencies,
      initials: parts.credits.initials,
      source: sourceOf(parts.credits.body),
    },
    entities,
    countries: countriesIn(material, lang),
    timeline: timelineOf({ keyFacts, background, coverage, published: parts.published }),
    seeds: seeds.map((seed) => ({ ...seed, published: parts.publishedBySeed.get(seed.id) ?? null })),
    dropped: parts.dropped,
  };
}

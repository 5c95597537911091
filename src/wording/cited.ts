/** A story beside an article in the order in which it is copied: every quotation with its source and date. Pure. */

import { slimFact, storyFacts, type Reading, type Story } from '../core';
import { longDay, longRangeOf } from './dates';
import { comparisonOf, isAbsent, isAfter, noneFound, showFact, stretches, type FactShown } from './fact';
import { apartText, baselineText, clockText, noneFoundText, noteTexts } from './headings';
import { asReported, attributionOf, saidOf, type SourceShown } from './reports';
import { statusText } from './status';
import { textFragment } from './text-fragment';
import type { Words } from './words';

/** The page that the reader reads; null: the article is not linked. */
export interface ReaderPage {
  url: string;
  title: string;
}

/** Words, and the address that they lead to: of the reader's page, or one that a seed's side file gave. Never a made-up one. */
export interface Linked {
  text: string;
  link: string | null;
}

export type Cited =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** lines that stand under one another */
  | { kind: 'lines'; lines: Linked[] }
  | {
      kind: 'fact';
      text: string;
      source: string;
      /** what is said of it beside the article, with the article's sentence */
      said: { label: string; quote: Linked | null; source: string | null } | null;
    }
  | { kind: 'report'; date: string; report: Linked };

/** The story, and what `reading` says of it. */
export function citedParts(
  story: Story,
  reading: Reading | null,
  page: ReaderPage | null,
  words: Words,
): Cited[] {
  const { t, locale } = words;
  const matched = reading?.match ? reading : null;
  const date = matched?.date ?? null;
  const shown = new Map(
    storyFacts(story).map(({ fact, section }) => [
      fact.id,
      showFact(
        slimFact(fact, section, story.event),
        matched?.facts.find(({ id }) => id === fact.id),
        {
          lang: story.lang,
          cut: matched?.cut ?? false,
          comparison: matched ? comparisonOf(matched) : 'none',
          date,
        },
      ),
    ]),
  );
  const keyFacts = story.keyFacts.flatMap(({ id }) => shown.get(id) ?? []);
  const nothing = matched?.match?.tier === 'story' && noneFound(keyFacts);
  const parts: Cited[] = [{ kind: 'heading', level: 1, text: story.headline.text }];
  if (matched) parts.push({ kind: 'lines', lines: headLines(story, matched, page, words) });
  if (story.summary) parts.push(line(story.summary.text));
  const source = { outlet: story.outlet.name, published: story.published };
  parts.push({ kind: 'heading', level: 2, text: asReported(source, words) });
  if (nothing && !matched.namesOnly) parts.push(line(noneFoundText(keyFacts, matched.cut, words)));
  parts.push(...keyFacts.map((fact) => factPart(fact, page, !nothing, words)));
  if (story.background.length > 0) parts.push({ kind: 'heading', level: 2, text: t('background') });
  for (const { label, sentences } of story.background) {
    parts.push({ kind: 'heading', level: 3, text: label.text });
    const facts = sentences.flatMap(({ id }) => shown.get(id) ?? []);
    parts.push(...facts.map((fact) => factPart(fact, page, false, words)));
  }
  if (story.coverage.length > 0) parts.push({ kind: 'heading', level: 2, text: t('coverage') });
  for (const item of story.coverage.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const late = isAfter({ from: item.date, to: item.date }, date) ? ` (${t('after_article')})` : '';
    parts.push({
      kind: 'report',
      date: longDay(item.date, locale) + late,
      report: { text: item.text, link: item.link },
    });
  }
  return parts;
}

function line(text: string): Cited {
  return { kind: 'lines', lines: [{ text, link: null }] };
}

function headLines(story: Story, reading: Reading, page: ReaderPage | null, words: Words): Linked[] {
  const told = [
    apartText(story, reading.clock, words),
    baselineText(story, words),
    clockText(story, reading.date, reading.clock, words),
    ...noteTexts(story, reading, words),
  ].flatMap((text) => (text === null ? [] : { text, link: null }));
  return page ? [...told, { text: page.title || page.url, link: page.url }] : told;
}

/** `absence`: whether it is said that the article does not hold it. */
function factPart(fact: FactShown, page: ReaderPage | null, absence: boolean, words: Words): Cited {
  const { t } = words;
  const part = {
    kind: 'fact' as const,
    text: datedText(fact, words),
    source: sourceText(attributionOf(fact), words),
  };
  if (!fact.status || (!absence && isAbsent(fact))) {
    return { ...part, said: fact.after ? { label: t('state_after'), quote: null, source: null } : null };
  }
  const { quote } = fact;
  const link = page && quote !== null ? textFragment(page.url, quote) : null;
  return {
    ...part,
    said: {
      label: statusText(fact.status, words),
      quote: quote === null ? null : { text: quote, link },
      source: quote === null ? null : sourceText(saidOf(fact), words),
    },
  };
}

/** "source: flight tracking" */
function sourceText({ of, source }: SourceShown, { t }: Words): string {
  return t(of, { source });
}

/** The fact's words, with what its dates mean in brackets. */
function datedText(fact: FactShown, { t, locale }: Words): string {
  return stretches(fact.text, fact.points)
    .map(({ text, mark }) =>
      mark?.date ? `${text} ${t('fact_date', { date: longRangeOf(mark.date, locale) })}` : text,
    )
    .join('');
}

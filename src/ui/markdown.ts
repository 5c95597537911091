/** A story beside an article as cited Markdown, for notes and messages: every quotation with its source and date. */

import { storyFacts, type Reading, type Story } from '../core';
import { longDay, longRangeOf } from './dates';
import { comparisonOf, isAbsent, noneFound, showFact, sourceOf, stretches, type FactShown } from './fact';
import { baselineText, clockText } from './headings';
import { asReported, attributionText } from './side-by-side';
import { statusText } from './state-label';
import type { Words } from './translate';

/** Words of a quotation beyond which a link to it names only its first and last ones. */
const FRAGMENT_WORDS = 10;

/** Words named at either end of a long quotation: enough to be unique in an article. */
const FRAGMENT_ENDS = 4;

/** The page that the reader reads; null: the article is not linked. */
export interface ReaderPage {
  url: string;
  title: string;
}

/** The story, and what `reading` says of it, as Markdown that ends with a line break. */
export function copyAsMarkdown(
  story: Story,
  reading: Reading | null,
  page: ReaderPage | null,
  words: Words,
): string {
  const { t, locale } = words;
  const lines = [`# ${escaped(story.headline.text)}`, ''];
  const matched = reading?.match ? reading : null;
  if (matched) {
    lines.push(escaped(baselineText(story, words)) + '  ');
    lines.push(escaped(clockText(story, matched.date, matched.clock, words)) + '  ');
    if (page) lines.push(`[${escaped(page.title || page.url)}](<${address(page.url)}>)`);
    lines.push('');
  }
  if (story.summary) lines.push(escaped(story.summary.text), '');
  const shown = new Map(
    storyFacts(story).map(({ fact }) => [
      fact.id,
      showFact(
        sourceOf(fact),
        matched?.facts.find(({ id }) => id === fact.id),
        {
          lang: story.lang,
          cut: matched?.cut ?? false,
          comparison: matched ? comparisonOf(matched) : 'none',
          believed: fact.attribution.kind === 'believed',
        },
      ),
    ]),
  );
  const item = ({ id }: { id: string }, absence: boolean) => factLine(shown.get(id), page, absence, words);
  const source = { outlet: story.outlet.name, published: story.published };
  const nothing =
    matched?.match?.tier === 'story' && noneFound(story.keyFacts.flatMap(({ id }) => shown.get(id) ?? []));
  lines.push(`## ${escaped(asReported(source, words))}`, '');
  if (nothing) lines.push(t(matched.cut ? 'none_found_cut' : 'none_found'), '');
  lines.push(...story.keyFacts.flatMap((fact) => item(fact, !nothing)), '');
  if (story.background.length > 0) lines.push(`## ${t('background')}`, '');
  for (const paragraph of story.background) {
    lines.push(`### ${escaped(paragraph.label.text)}`, '');
    lines.push(...paragraph.sentences.flatMap((fact) => item(fact, false)), '');
  }
  if (story.coverage.length > 0) {
    lines.push(`## ${t('coverage')}`, '');
    for (const { date, text, link } of story.coverage.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
      const cited = link === null ? escaped(text) : `[${escaped(text)}](<${address(link)}>)`;
      lines.push(`- ${longDay(date, locale)}: ${cited}`);
    }
    lines.push('');
  }
  return lines.join('\n').trimEnd() + '\n';
}

/** `absence`: whether it is said that the article does not hold it. */
function factLine(
  fact: FactShown | undefined,
  page: ReaderPage | null,
  absence: boolean,
  words: Words,
): string[] {
  if (!fact) return [];
  const line = `- “${escaped(datedText(fact, words))}” (${escaped(attributionText(fact, words))})`;
  if (!fact.status || (!absence && isAbsent(fact))) return [line];
  const said = escaped(statusText(fact.status, words));
  if (fact.quote === null) return [line, `  - ${said}`];
  const quote = `“${escaped(fact.quote)}”`;
  const cited = page ? `[${quote}](<${textFragment(page.url, fact.quote)}>)` : quote;
  return [line, `  - ${said}: ${cited}`];
}

/** The fact's words, with what its dates mean in brackets. */
function datedText(fact: FactShown, { t, locale }: Words): string {
  return stretches(fact)
    .map(({ text, point }) =>
      point?.date ? `${text} ${t('fact_date', { date: longRangeOf(point.date, locale) })}` : text,
    )
    .join('');
}

/** The page's address with a text fragment that leads to `quote` (WICG Scroll to Text Fragment). */
export function textFragment(url: string, quote: string): string {
  const [bare = url] = url.split('#');
  const parts = quote.trim().split(/\s+/);
  const directive =
    parts.length <= FRAGMENT_WORDS
      ? encoded(parts.join(' '))
      : `${encoded(parts.slice(0, FRAGMENT_ENDS).join(' '))},${encoded(parts.slice(-FRAGMENT_ENDS).join(' '))}`;
  return `${address(bare)}#:~:text=${directive}`;
}

/** A hyphen, comma or ampersand would be syntax of the fragment; half a surrogate pair cannot be encoded at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27');
}

/** An address that cannot end its angle brackets early. */
function address(url: string): string {
  return url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20');
}

/** Text in which Markdown and HTML see no syntax. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1');
}

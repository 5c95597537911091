/** An article cut into sentences with everything that alignment asks of them. */

import type { Article, Place } from '../data/article';
import { attributionIn } from '../sayings/attribution';
import { sourceOfLast } from '../sayings/source-before';
import { findDates, isVague, type DateMention } from '../time/dates';
import { deedsOf, isDenied, type Deed } from './deeds';
import { addClasses, type EntityClasses } from '../known/entity-classes';
import type { NameTable } from '../terms/names';
import { findQuantities } from '../quantity/find-quantities';
import type { QuantityMention } from '../quantity/quantities';
import { shareOf } from './partial';
import { oncePer } from '../text/once';
import { sentences } from '../text/segment';
import type { Term } from '../terms/meanings';
import { termsOf, type TextTerms } from '../terms/terms';
import { tokenFrom } from '../text/tokenize';

/** One sentence; offsets in names, quantities, dates and terms are into `text`. */
export interface ArticleSentence {
  text: string;
  lang: string | null;
  place: Place;
  /** the block it stands in, by position in the article */
  paragraph: number;
  terms: TextTerms['terms'];
  names: TextTerms['names'];
  countries: TextTerms['countries'];
  quantities: QuantityMention[];
  /** those that may count a part only: beside them another figure may be the sum */
  parts: QuantityMention[];
  dates: DateMention[];
  /** what it says was done or said, in order */
  deeds: Deed[];
}

export interface ArticleText {
  lang: string | null;
  /** ISO date of the article, or null */
  date: string | null;
  sentences: ArticleSentence[];
  /** terms of the title, which every sentence of an article may lean on */
  title: ReadonlySet<Term>;
}

/** Sentences of a block, found once for an article's facts and for its mentions. */
export const sentencesIn = oncePer(({ lang }: Article) =>
  oncePer(({ text }: Article['blocks'][number]) => sentences(text, lang)),
);

/** Sentences of an article's own text; headings and captions name things but report nothing. */
export function articleText(article: Article, names: NameTable, classes: EntityClasses): ArticleText {
  const { lang } = article;
  const result: ArticleSentence[] = [];
  article.blocks.forEach((block, paragraph) => {
    if (block.kind === 'caption' || block.kind === 'heading') return;
    for (const { start, end, isDateline } of sentencesIn(article)(block)) {
      if (isDateline) continue;
      const text = block.text.slice(start, end);
      const { tokens, terms, countries, names: mentions } = termsOf(text, lang, names);
      addClasses(terms, mentions, classes);
      const isSaid = ({ start }: { start: number }) =>
        !isDenied(text, tokens, tokenFrom(tokens, start), lang);
      const counted = findQuantities(text, lang)
        .filter(isSaid)
        .map((found) => ({
          found,
          share: shareOf(text, tokens, tokenFrom(tokens, found.start), found, lang),
        }));
      result.push({
        text,
        lang,
        place: { block: block.id, start, end },
        paragraph,
        terms,
        names: mentions,
        countries,
        quantities: counted.filter(({ share }) => share !== 'part').map(({ found }) => found),
        parts: counted.filter(({ share }) => share !== 'whole').map(({ found }) => found),
        dates: findDates(text, lang, article.date).filter((found) => isSaid(found) && !isVague(found)),
        deeds: deedsOf(text, tokens, lang),
      });
    }
  });
  return {
    lang,
    date: article.date,
    sentences: result,
    title: new Set(termsOf(article.title, lang, names).terms.keys()),
  };
}

/** Who says so in a sentence by its own words, or null. */
export const ownSource = oncePer(({ text, lang }: ArticleSentence) => attributionIn(text, lang));

/** Who says so in a sentence, named in it or, where it says that the same goes on, in one right before; or null. */
export function sourceOf({ sentences: all, lang }: ArticleText, sentence: ArticleSentence): string | null {
  return sourceOfLast(all.slice(0, all.indexOf(sentence) + 1), lang, ownSource);
}

/** A stretch of a sentence as a place in the article. */
export function within(sentence: ArticleSentence, start: number, end: number): Place {
  const { block, start: from } = sentence.place;
  return { block, start: from + start, end: from + end };
}

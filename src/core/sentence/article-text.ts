/** An article cut into sentences with everything that alignment asks of them. */

import type { Article, Place } from '../data/article';
import { attributionIn, refersBack } from '../sayings/attribution';
import { findDates, isVague, type DateMention } from '../time/dates';
import { deedsOf, isDenied, type Deed } from './deeds';
import { addClasses, type EntityClasses } from '../known/entity-classes';
import type { NameTable } from '../terms/names';
import { findQuantities } from '../quantity/find-quantities';
import type { QuantityMention } from '../quantity/quantities';
import { shareOf } from './partial';
import { sentences } from '../text/segment';
import { termsOf, type Term, type TextTerms } from '../terms/terms';
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

/** Sentences of an article's own text; headings and captions name things but report nothing. */
export function articleText(article: Article, names: NameTable, classes: EntityClasses): ArticleText {
  const { lang } = article;
  const result: ArticleSentence[] = [];
  article.blocks.forEach((block, paragraph) => {
    if (block.kind === 'caption' || block.kind === 'heading') return;
    for (const { start, end, isDateline } of sentences(block.text, lang)) {
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

/** Sentences that may lead back to the one that names who speaks: "he added", "she said". */
const MOST_BACK = 3;

/** Who says so in a sentence, named in it or, where it says that the same goes on, in one right before; or null. */
export function sourceOf({ sentences: all, lang }: ArticleText, sentence: ArticleSentence): string | null {
  const at = all.indexOf(sentence);
  for (let i = at; i >= 0 && at - i <= MOST_BACK; i--) {
    const text = all[i]?.text ?? '';
    const source = attributionIn(text, lang);
    if (source !== null || !refersBack(text, lang)) return source;
  }
  return null;
}

/** A stretch of a sentence as a place in the article. */
export function within(sentence: ArticleSentence, start: number, end: number): Place {
  const { block, start: from } = sentence.place;
  return { block, start: from + start, end: from + end };
}

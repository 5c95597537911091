/** The pure core's whole surface: text in, data out. Nothing here knows a browser. */

export * from './data/article';
export * from './quantity/quantities';
export * from './quantity/find-quantities';
export * from './data/reading';
export * from './data/story';
export { AGENCIES } from './lexicon/agencies';
export type { Language } from './lexicon/language';
export * from './text/normalize';
export * from './text/range';
export * from './text/recently-used';
export * from './time/date-range';
export * from './text/pieces';
export * from './text/segment';
export * from './text/stem';
export * from './text/tokenize';
export * from './terms/word-vector';
export * from './time/calendar';
export * from './time/dates';
export * from './text/known-languages';
export * from './text/language';
export * from './terms/document-frequency';
export * from './terms/countries';
export * from './terms/names';
export { FEATURES, likelihoodsOf, type Coefficients, type Feature } from './match/likelihood';
export * from './match/match';
export {
  buildIndex,
  IndexError,
  indexOf,
  MOST_STORIES,
  openIndex,
  type StoryIndex,
} from './match/story-index';
export * from './match/story-profile';
export * from './read';
export { findAttribution, type FoundAttribution } from './sayings/attribution';
export { sourceOfLast } from './sayings/source-before';
export * from './sentence/offices';
export * from './time/told-day';

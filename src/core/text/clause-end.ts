/** What ends a clause, or a source within one: the sentence's own punctuation. */
export const CLAUSE_END = /[,،.;؛:()"“”«»„–—!?؟]/u;

/** A row of a language's corpus: one sentence of news, and what it holds. */

/** The day on which every sentence was written that tells no other: a Wednesday. */
export const WRITTEN = '2024-05-15';

export interface Row {
  text: string;
  /** ISO day of writing, where it is not WRITTEN */
  written?: string;
  /**
   * Every figure that counts or measures something, in order: "100 soldier", "about 35 tonne", "90..100 person", "over 2 mile";
   * the hedge is about, over, nearly or under, the value plain digits ("1500000", "3.5"), then a unit of src/core/lexicon/units,
   * a class of what is counted, or the noun as it stands, in quotes: '20 "houses"'; a result as "3-1 score".
   */
  quantities: readonly string[];
  /** every day or span of days that is named, in order: "2024-05-11", "2024-05-01..2024-05-31" */
  days: readonly string[];
  /** names with the office that the sentence gives them, one of src/core/lexicon/meanings; null: none is told beside it */
  roles?: Readonly<Record<string, string | null>>;
  /** who says so, in the sentence's own words; null: nobody is named */
  source: string | null;
  /** meanings and classes of what is counted that it holds, among others */
  meanings?: readonly string[];
  /** meanings that a reader who goes by words alone would see, and that it does not hold */
  notMeanings?: readonly string[];
  /** what is not read yet as it stands here; a mark that is not needed any more fails */
  fails?: readonly RowPart[];
}

export type RowPart = 'quantities' | 'days' | 'roles' | 'source' | 'meanings';

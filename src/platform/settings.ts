/** What the reader can set. The type is `typeof defaults`; every stored value passes the schema in storage before use. */

export const defaults = {
  version: 1,
  sites: {
    /** host names switched off, listed and added ones alike ("pause on this site") */
    off: [] as string[],
    /** host names the reader added; the permission is asked for when one is */
    added: [] as string[],
    /** every site, as an explicit opt-in */
    all: false,
  },
  highlights: {
    on: true,
    kinds: {
      figures: true,
      people: true,
      equipment: true,
      places: false,
      organisations: false,
    },
    style: 'underline' as 'underline' | 'tint',
    occurrences: 'first' as 'first' | 'all',
    /** milliseconds of hover before a card opens */
    delay: 500,
    openOn: 'hover' as 'hover' | 'click',
  },
  matching: {
    strictness: 'balanced' as 'strict' | 'balanced' | 'broad',
    background: true,
  },
  stories: {
    /** ids of stories switched off */
    off: [] as string[],
  },
  appearance: {
    theme: 'auto' as 'auto' | 'light' | 'dark',
  },
};

export type Settings = typeof defaults;

/** "Not this story": the page's address and title, and the story it was taken for. */
export interface Correction {
  url: string;
  title: string;
  story: string;
  /** ISO date on which the reader said so */
  date: string;
}

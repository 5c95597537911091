/** Our own words by key. The browser's i18n cannot be told another language than its own, so the look-up is ours. */

import type messages from '../_locales/en/messages.json';
import type { WordTable } from './messages';

export type MessageKey = keyof typeof messages;

/** A key that comes in plural forms: `key_one`, `key_other` and whatever else Intl.PluralRules asks for. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export type MessageParams = Record<string, string | number>;

export interface Words {
  /**
   * The message of that key, each {name} in it replaced by the parameter of that name, isolated where it may be written
   * in another direction. A name without a parameter is left as it is.
   */
  t: (key: MessageKey, params?: MessageParams) => string;
  /** The plural form of the message that suits `count`, which is also its parameter {count}. */
  plural: (key: PluralKey, count: number, params?: MessageParams) => string;
  /** BCP 47 tag of the words */
  lang: string;
  /** BCP 47 tag for dates, lists and numbers */
  locale: string;
  direction: 'ltr' | 'rtl';
}

/**
 * What may not run as the sentence does, by the sentence's direction: letters of the scripts that are written from right
 * to left; and there, all but what holds isolated parts, which a message put together, and which runs as messages do.
 */
const FOREIGN = { ltr: /[\u0590-\u08ff\ufb1d-\ufefc]/, rtl: /^[^\u2068]*$/ };

/** Marks between which a stretch of text keeps its own direction and leaves the rest alone (Unicode's first strong isolate). */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** The words of a table. A key that the table lacks gives the key itself, so that a gap is seen and nothing breaks. */
export function wordsOf(table: WordTable): Words {
  const { locale, direction, messages } = table;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const own = new Map(Object.entries(messages));
  const look = (key: string, params: MessageParams = {}): string => {
    const given = new Map(Object.entries(params));
    return (own.get(key) ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = given.get(name) ?? whole;
      if (typeof value === 'number') return numbers.format(value);
      return value !== whole && FOREIGN[direction].test(value) ? ISOLATE.join(value) : value;
    });
  };
  return {
    ...table,
    t: look,
    plural: (key, count, params) => {
      const form = `${key}_${rules.select(count)}`;
      return look(own.has(form) ? form : `${key}_other`, { ...params, count });
    },
  };
}

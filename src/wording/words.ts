/** Words of ours, looked up by key: every visible string stands in src/_locales, none in code. */

import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A key that comes in plural forms: `key_one`, `key_other` and whatever else Intl.PluralRules asks for. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export type MessageParams = Record<string, string | number>;

/** The message of that key, each {name} in it replaced by the parameter of that name. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** The plural form of the message that suits `count`, which is also its parameter {count}. */
export type Plural = (key: PluralKey, count: number, params?: MessageParams) => string;

export interface Words {
  t: Translate;
  plural: Plural;
  /** BCP 47 tag of the words */
  lang: string;
  /** BCP 47 tag for dates, lists and numbers */
  locale: string;
  direction: 'ltr' | 'rtl';
}

/** The languages that our words are in, and which of them a reader gets. */

export interface Writing {
  /** folder of src/_locales */
  folder: string;
  /** BCP 47 tag of the words */
  lang: string;
  /** BCP 47 tag by which dates, lists and numbers are written beside them */
  locale: string;
  direction: 'ltr' | 'rtl';
}

/** By the code that settings keep. */
export const LANGUAGES = {
  ar: {
    folder: 'ar',
    lang: 'ar',
    // the figures of seeds and of most news sites in Arabic are these, and ours stand beside them
    locale: 'ar-u-nu-latn',
    direction: 'rtl',
  },
  de: leftToRight('de'),
  // plain English names no region; seeds print the day before the month, so the day comes first
  en: { ...leftToRight('en'), locale: 'en-GB' },
  es: leftToRight('es'),
  fr: leftToRight('fr'),
  it: leftToRight('it'),
  pt: leftToRight('pt'),
  ru: leftToRight('ru'),
  uk: leftToRight('uk'),
  zh: { folder: 'zh_CN', lang: 'zh-CN', locale: 'zh-CN', direction: 'ltr' },
} as const satisfies Record<string, Writing>;

export type Language = keyof typeof LANGUAGES;

/** A language of ours, or the browser's own. */
export type LanguageChoice = Language | 'auto';

/** The language whose words are whole, and which stands in for what another lacks. */
export const SOURCE_LANGUAGE: Language = 'en';

/** Ours that a reader of `tag` reads; English where we have none. Traditional Chinese is not the Chinese that we have. */
export function languageFor(tag: string): Language {
  const { language, script } = subtags(tag);
  return isLanguage(language) && script !== 'Hant' ? language : SOURCE_LANGUAGE;
}

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

/** Some browsers spell their own language with a low line, which is no tag. */
function subtags(tag: string): Pick<Intl.Locale, 'language' | 'script'> {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return { language: '' };
  }
}

function leftToRight(code: string): Writing {
  return { folder: code, lang: code, locale: code, direction: 'ltr' };
}

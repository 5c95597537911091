/** The languages that are read. One more is one more file, and its line here. */

import ar from './ar';
import de from './de';
import en from './en';
import es from './es';
import fa from './fa';
import fr from './fr';
import it from './it';
import pl from './pl';
import pt from './pt';
import ru from './ru';
import uk from './uk';
import type { Language } from './language';
import type { Words } from './words';
import { OTHER_STOPWORDS } from './other-languages';

/** By primary subtag. */
export const LANGUAGES: Readonly<Record<string, Language>> = { ar, de, en, es, fa, fr, it, pl, pt, ru, uk };

/** The commonest words by which languages are told apart, those that are read and others. */
export function languageList(): { read: Record<string, Words>; others: Readonly<Record<string, Words>> } {
  const read = Object.entries(LANGUAGES).map(([code, { stopwords }]) => [code, stopwords] as const);
  return { read: Object.fromEntries(read), others: OTHER_STOPWORDS };
}

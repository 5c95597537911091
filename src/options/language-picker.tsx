/** The language of our own words: the browser's, or one by its own name. */

import { useId } from 'preact/hooks';
import { isLanguage, LANGUAGES, type Language, type LanguageChoice } from '../platform/languages';
import { useWords } from '../ui/spoken-words';

export function LanguagePicker(props: {
  value: LanguageChoice;
  onChange: (language: LanguageChoice) => void;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="picker">
      <label class="control-label" for={id}>
        {t('language')}
      </label>
      <select
        id={id}
        class="field"
        value={props.value}
        onChange={({ currentTarget: { value } }) => props.onChange(isLanguage(value) ? value : 'auto')}
      >
        <option value="auto">{t('language_auto')}</option>
        {languages().map((code) => (
          <option key={code} value={code} lang={LANGUAGES[code].lang} dir={LANGUAGES[code].direction}>
            {ownName(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Our languages in the order of their names. */
function languages(): Language[] {
  return Object.keys(LANGUAGES)
    .filter(isLanguage)
    .sort((a, b) => ownName(a).localeCompare(ownName(b), 'und'));
}

/** "Deutsch", "Español": what readers of a language look for, as a heading would write it. */
function ownName(code: Language): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The version, what is new in it, and a diagnosis to copy for a bug report. */

import { useState } from 'preact/hooks';
import { NEWS } from '../wording/news';
import { useWords } from '../ui/spoken-words';

export interface AboutProps {
  version: string;
  /** asked for when the reader opens it */
  onDiagnose: () => Promise<string>;
  onCopy: (text: string) => Promise<boolean>;
}

export function About({ version, onDiagnose, onCopy }: AboutProps) {
  const { t } = useWords();
  return (
    <>
      <p class="intro">{t('about_version', { version })}</p>
      {NEWS.length > 0 && (
        <>
          <h3 class="group">{t('news')}</h3>
          <ul class="sentences">
            {NEWS.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </>
      )}
      <h3 class="group">{t('diagnosis')}</h3>
      <p class="intro">{t('diagnosis_intro')}</p>
      <Diagnosis onDiagnose={onDiagnose} onCopy={onCopy} />
    </>
  );
}

/** The whole text is shown before it is copied: the reader sees what is in it. */
function Diagnosis({ onDiagnose, onCopy }: Pick<AboutProps, 'onDiagnose' | 'onCopy'>) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  if (text === null) {
    return (
      <button type="button" class="button" onClick={() => void onDiagnose().then(setText)}>
        {t('diagnosis_show')}
      </button>
    );
  }
  return (
    <>
      <pre class="diagnosis" lang="en" dir="ltr" tabIndex={0} aria-label={t('diagnosis')}>
        {text}
      </pre>
      <button type="button" class="button" onClick={() => void onCopy(text).then(setCopied)}>
        {t('diagnosis_copy')}
      </button>
      <span class="control-note" role="status">
        {copied && t('copied')}
      </span>
    </>
  );
}

/** A fact's words with its points marked inside. */

import { longRangeOf } from '../wording/dates';
import { stretches, type FactShown, type PointShown } from '../wording/fact';
import { Message, Quoted } from './quoted';
import { useWords } from './spoken-words';

/** The fact's words, each point marked by the line style that the page uses too. */
export function FactText({ fact }: { fact: FactShown }) {
  return (
    <Quoted lang={fact.lang} strong>
      <Points fact={fact} />
    </Quoted>
  );
}

/** The same, to stand among words that are quoted already. */
export function Points({ fact }: { fact: FactShown }) {
  return (
    <>
      {stretches(fact.text, fact.points).map(({ text, mark }) =>
        mark ? <PointMark point={mark} lang={fact.articleLang} /> : text,
      )}
    </>
  );
}

/** `lang`: the article's */
function PointMark({ point, lang }: { point: PointShown; lang: string | null }) {
  const { t, locale, ...words } = useWords();
  const { text, state, here, date } = point;
  const ours = { lang: words.lang, dir: words.direction };
  const aside =
    state === 'absent' ? (
      t('point_absent')
    ) : state === 'differs' && here !== null ? (
      <Message of="point_differs" quoted={{ here }} lang={lang} />
    ) : null;
  return (
    <>
      <span class="point" data-state={state ?? 'silent'}>
        {text}
      </span>
      {date && (
        <>
          {' '}
          <span class="added" {...ours}>
            {t('fact_date', { date: longRangeOf(date, locale) })}
          </span>
        </>
      )}
      {aside && (
        <span class="unseen" {...ours}>
          {' '}
          {aside}
        </span>
      )}
    </>
  );
}

/** A fact's words with its points marked inside. */

import { longRangeOf } from './dates';
import { stretches, type FactShown, type PointShown } from './fact';
import { Quoted } from './quoted';
import { useWords } from './translate';

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
      {stretches(fact.text, fact.points).map(({ text, mark }) => (mark ? <PointMark point={mark} /> : text))}
    </>
  );
}

function PointMark({ point }: { point: PointShown }) {
  const { t, locale } = useWords();
  return (
    <>
      <span class="point" data-state={point.state ?? 'silent'}>
        {point.text}
      </span>
      {point.date && (
        <>
          {' '}
          <span class="added">{t('fact_date', { date: longRangeOf(point.date, locale) })}</span>
        </>
      )}
      {point.state === 'differs' && point.here !== null && (
        <span class="unseen"> {t('point_differs', { here: point.here })}</span>
      )}
      {point.state === 'absent' && <span class="unseen"> {t('point_absent')}</span>}
    </>
  );
}

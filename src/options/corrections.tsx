/** The pages that the reader marked "not this story", each with its undo. */

import type { Correction } from '../platform/corrections';
import type { StorySummary } from '../platform/messages';
import { longDay } from '../wording/dates';
import { useWords } from '../ui/spoken-words';

export interface CorrectionsProps {
  /** newest first */
  corrections: readonly Correction[];
  stories: readonly StorySummary[];
  onUndoCorrection: (correction: Correction) => void;
}

export function Corrections({ corrections, stories, onUndoCorrection }: CorrectionsProps) {
  const { t, locale } = useWords();
  if (corrections.length === 0) return null;
  const headlines = new Map(stories.map(({ id, headline }) => [id, headline]));
  return (
    <>
      <h3 class="group">{t('not_this_story')}</h3>
      <p class="intro">{t('corrections_intro')}</p>
      <ul class="site-list site-list-long">
        {corrections.map((correction) => {
          const { url, title, story, date } = correction;
          return (
            <li class="site" key={`${story} ${url}`}>
              <div class="control">
                <span class="quoted" dir="auto">
                  {title}
                </span>
                <p class="control-note">
                  <bdi dir="ltr">{hostOf(url)}</bdi>, {longDay(date, locale)}.{' '}
                  {t('corrections_story', { headline: headlines.get(story) ?? story })}
                </p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t('corrections_undo', { title })}
                onClick={() => onUndoCorrection(correction)}
              >
                {t('undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** The stories that Nutgraf knows, as a list to choose from. */

import { longDay } from '../wording/dates';
import { Quoted } from './quoted';
import { useWords } from './spoken-words';

/** A story as lists show it. */
export interface StoryListed {
  id: string;
  lang: string;
  headline: string;
  outlet: string | null;
  published: string | null;
}

export function LibraryList(props: { stories: readonly StoryListed[]; onRead: (id: string) => void }) {
  const { t } = useWords();
  return (
    <>
      <h1 class="notice-title">{t('library_title')}</h1>
      <p class="notice-text">{t(props.stories.length > 0 ? 'library_intro' : 'library_empty')}</p>
      <ul class="library">
        {props.stories.map((story) => (
          <li key={story.id}>
            <button type="button" class="library-item" onClick={() => props.onRead(story.id)}>
              <Quoted lang={story.lang} strong>
                {story.headline}
              </Quoted>
              <StoryByline story={story} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "DW, 25 March 2019" */
export function StoryByline({ story }: { story: StoryListed }) {
  const { t, locale } = useWords();
  const outlet = story.outlet ?? t('outlet_unknown');
  return (
    <span class="source">
      {story.published === null
        ? outlet
        : t('outlet_dated', { outlet, date: longDay(story.published, locale) })}
    </span>
  );
}

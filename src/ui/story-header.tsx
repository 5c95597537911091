/** The top of a story: its headline, and the report that an article is compared with. */

import type { Story } from '../core';
import { Quoted } from './quoted';

export function StoryHeader({ story, baseline }: { story: Story; baseline: string | null }) {
  return (
    <header class="story-header">
      <h1 class="headline">
        <Quoted lang={story.lang}>{story.headline.text}</Quoted>
      </h1>
      {baseline !== null && <p class="baseline">{baseline}</p>}
    </header>
  );
}

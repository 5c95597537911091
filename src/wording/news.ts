/** What this version brings, in a sentence each; none for a version that only mends. */

import type { MessageKey } from './words';

export const NEWS: readonly MessageKey[] = ['news_1', 'news_2'];

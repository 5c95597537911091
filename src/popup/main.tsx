/** The popup as the browser opens it. */

import { render } from 'preact';
import { isNewsUnseen } from '../platform/news';
import { report } from '../platform/report';
import { loadSettings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';
import { wordsOf } from '../platform/words';
import { NEWS } from '../wording/news';
import { showLanguage } from '../wording/show-language';
import { App } from './app';

async function start(): Promise<void> {
  const [{ appearance }, unseen] = await Promise.all([loadSettings(), isNewsUnseen()]);
  const words = wordsOf(await loadWordTable(appearance.language));
  const root = document.getElementById('root');
  if (!root) throw new Error('popup.html has no root');
  showLanguage(document, words);
  document.documentElement.dataset['theme'] = appearance.theme;
  render(<App search={location.search} words={words} isNews={unseen && NEWS.length > 0} />, root);
}

start().catch((error: unknown) => report(error, 'opening the popup'));

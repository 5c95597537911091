/** The popup as the browser opens it. */

import { render } from 'preact';
import { report } from '../platform/report';
import { loadSettings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';
import { wordsOf } from '../platform/words';
import { App } from './app';

async function start(): Promise<void> {
  const [table, { appearance }] = await Promise.all([loadWordTable(), loadSettings()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('popup.html has no root');
  document.documentElement.lang = table.locale;
  document.documentElement.dataset['theme'] = appearance.theme;
  render(<App search={location.search} words={wordsOf(table)} />, root);
}

start().catch((error: unknown) => report(error, 'opening the popup'));

/** The options page as the browser opens it. */

import { render } from 'preact';
import { report } from '../platform/report';
import { loadSettings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';
import { wordsOf } from '../platform/words';
import { App } from './app';

async function start(): Promise<void> {
  const [table, settings] = await Promise.all([loadWordTable(), loadSettings()]);
  const words = wordsOf(table);
  const root = document.getElementById('root');
  if (!root) throw new Error('options.html has no root');
  document.documentElement.lang = table.locale;
  document.title = words.t('options_title');
  render(<App initial={settings} words={words} />, root);
}

start().catch((error: unknown) => report(error, 'opening the options'));

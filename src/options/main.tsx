/** The options page as the browser opens it. */

import { render } from 'preact';
import { report } from '../platform/report';
import { loadSettings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';
import { wordsOf } from '../platform/words';
import { App } from './app';

async function start(): Promise<void> {
  const settings = await loadSettings();
  const words = wordsOf(await loadWordTable(settings.appearance.language));
  const root = document.getElementById('root');
  if (!root) throw new Error('options.html has no root');
  render(<App initial={settings} spoken={words} />, root);
}

start().catch((error: unknown) => report(error, 'opening the options'));

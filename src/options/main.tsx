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
  const isWelcome = new URLSearchParams(location.search).has('welcome');
  render(<App initial={settings} spoken={words} isWelcome={isWelcome} />, root);
  // what the address names is only there now
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

start().catch((error: unknown) => report(error, 'opening the options'));

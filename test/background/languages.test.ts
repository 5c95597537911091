/** The words of languages: what a text is in is read, once, and nothing else. */

import { world } from '../platform/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/core';
import { article, onTopic } from '../core/ferry-story';
import { ask, install, scriptOf, wake } from './awake';

const tab = { id: 7, url: 'https://www.dw.com/en/a-1' };
const page = scriptOf(tab);
const read = (told: Article) => ask('article.read', { revision: 1, article: told }, page);
const languagesRead = () => world.fetched.filter((name) => name.startsWith('languages/')).sort();

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  install();
  world.tabs = [tab];
  await wake();
});

describe('the words of languages', () => {
  it('are read as an article needs them, each file once', async () => {
    await read(onTopic);
    await read(onTopic);
    expect(languagesRead()).toEqual(['languages/en.bin', 'languages/en.json', 'languages/index.json']);
  });

  it('are those of the text where the page states another language', async () => {
    const answer = await read({ ...onTopic, lang: 'de-DE' });
    expect(answer).toMatchObject({ ok: true, value: { reading: { lang: 'en', match: { tier: 'story' } } } });
    expect(languagesRead()).not.toContain('languages/de.json');
  });

  it('are those of the article and of the story, where these differ', async () => {
    const german = article(
      'Norwegische Lazarettschiffe in Reykjavik eingetroffen',
      [
        'Zwei Schiffe der norwegischen Marine haben am Samstag Island erreicht, wie die Hafenbehörde in Reykjavik mitteilte.',
        'An Bord waren nach Angaben des Journalisten Jon Palsson 40 Ärzte, Admiral Kari Solheim und 12 Tonnen Impfstoff.',
      ],
      { lang: 'de' },
    );
    const answer = await read(german);
    expect(answer).toMatchObject({ ok: true, value: { reading: { namesOnly: false } } });
    const files = languagesRead();
    expect(files).toContain('languages/de.json');
    expect(files).toContain('languages/en.json');
  });

  it('there are none of a language that is not read', async () => {
    const swedish = article(
      'Två fartyg',
      ['Två fartyg har nått hamnen på lördagen, och det är inte allt som är på väg.'],
      {
        lang: 'sv',
      },
    );
    expect(await read(swedish)).toMatchObject({ ok: true });
    expect(languagesRead()).toEqual(['languages/index.json']);
  });

  const damages: [what: string, file: string, content: string][] = [
    ['a list of languages that is cut off', 'languages/index.json', '{'],
    ['a list of languages of another kind', 'languages/index.json', '[]'],
    ['words that are cut off', 'languages/en.json', '{"numbers": {'],
    ['words of another kind', 'languages/en.json', '{"numbers": {}}'],
    ['frequencies of another kind', 'languages/en.bin', 'not a table'],
  ];
  it.each(damages)('%s are a failure by name, and mended they are read again', async (_, file, content) => {
    const sound = world.files.get(file) ?? '';
    world.files.set(file, content);
    expect(await read(onTopic)).toMatchObject({ ok: false, failure: { code: 'stories-unreadable' } });
    world.files.set(file, sound);
    expect(await read(onTopic)).toMatchObject({ ok: true, value: { reading: { match: { tier: 'story' } } } });
  });
});

import { describe, expect, test } from 'vitest';
import { buildIndex, matchArticle, openIndex, type Story } from '../../../src/core';
import { ferryStory, onTopic } from '../ferry-story';

/** The same report of other people at other places, so that only names and figures tell it apart. */
function variant(number: number): Story {
  // letters, since a number in a name would be a figure
  const name = String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));
  const swap = (text: string) =>
    text
      .replaceAll('Kari', `Given${name}`)
      .replaceAll('Solheim', `Persona${name}`)
      .replaceAll('Palsson', `Reporter${name}`)
      .replaceAll('Bergdal', `Cabinet${name}`)
      .replaceAll('Anna', `Minister${name}`)
      .replaceAll('Jon', `Writer${name}`)
      .replaceAll('Reykjavik', `Port${name}`)
      .replaceAll('Iceland', 'Portugal')
      .replaceAll('40', String(1000 + number));
  const story = JSON.parse(swap(JSON.stringify(ferryStory))) as Story;
  return { ...story, id: `variant-${String(number)}` };
}

describe('an index of many stories', () => {
  const stories = Array.from({ length: 200 }, (_, i) => variant(i));

  test('finds the one among two hundred that look like it', () => {
    const index = openIndex(buildIndex([...stories.slice(0, 100), ferryStory, ...stories.slice(100)]));
    expect(matchArticle(index, onTopic)?.story).toBe('ferries');
  });

  test('does not take one of them for it when it is not there, or is switched off', () => {
    const without = openIndex(buildIndex(stories));
    expect(matchArticle(without, onTopic)?.tier).not.toBe('story');
    const off = openIndex(buildIndex([...stories, ferryStory]));
    expect(
      matchArticle(off, onTopic, { strictness: 'balanced', background: true, off: ['ferries'] })?.tier,
    ).not.toBe('story');
  });

  test('asked again and again for different stories, it answers the same', () => {
    const index = openIndex(buildIndex([...stories, ferryStory]));
    const first = matchArticle(index, onTopic);
    for (const { headline, keyFacts } of stories.slice(0, 60)) {
      matchArticle(index, {
        ...onTopic,
        title: headline.text,
        blocks: onTopic.blocks.map((block, i) => ({ ...block, text: keyFacts[i]?.text ?? '' })),
      });
    }
    expect(matchArticle(index, onTopic)).toEqual(first);
  });
});

/** What step 1 sends of a page: enough to tell whether a story may match, and never more than 4 kB. */

import type { Announcement } from '../core';
import { bagOf } from './bag';
import { glance } from './detect';

/** Bytes of the announcement as JSON in UTF-8. */
const LARGEST = 4096;

/** Characters of the article's own text that go as its lead: about its first three paragraphs, where news tells what it is. */
const LEAD_LENGTH = 600;

/** Characters of the rest whose names and numbers go along. */
const BAG_TEXT_LENGTH = 6000;

/** Bytes of host, title and lead each, so that none crowds out the others, in scripts of three bytes a character. */
const LARGEST_FIELD = 1800;

/** The announcement of an article; null where the page is none. */
export function announce(document: Document, url: string): Announcement | null {
  const found = glance(document, url);
  if (found === null) return null;
  const { page, paragraphs } = found;
  const [lead, rest] = splitLead(paragraphs.texts);
  const lang = page.lang(paragraphs.root);
  const announcement = {
    host: page.host ?? '',
    title: page.headline.title,
    date: page.date()?.date ?? null,
    lang,
    lead: fit(lead, LARGEST_FIELD),
    bag: [],
  };
  return { ...announcement, bag: fill(bagOf(beginning(rest)), LARGEST - bytes(announcement)) };
}

/** The texts' first `LEAD_LENGTH` characters, ended at a word, and what follows them. */
function splitLead(texts: readonly string[]): [string, string[]] {
  const lead: string[] = [];
  let room = LEAD_LENGTH;
  for (const [i, text] of texts.entries()) {
    if (text.length > room) {
      const space = text.lastIndexOf(' ', room);
      const end = space > 0 ? space : room;
      return [[...lead, text.slice(0, end)].join(' '), [text.slice(end), ...texts.slice(i + 1)]];
    }
    lead.push(text);
    room -= text.length;
  }
  return [lead.join(' '), []];
}

/** Of the texts those that begin in the first characters; recognition reads no further, and the bag is full by then. */
function beginning(texts: readonly string[]): string[] {
  let room = BAG_TEXT_LENGTH;
  return texts
    .filter(({ length }) => (room -= length) + length > 0)
    .map((text) => text.slice(0, BAG_TEXT_LENGTH));
}

/** As many of the items, in their order, as have room in so many bytes of JSON. */
function fill(items: readonly string[], room: number): string[] {
  const bag: string[] = [];
  for (const item of items) {
    room -= bytes(item) + 1;
    if (room < 0) break;
    bag.push(item);
  }
  return bag;
}

function fit(text: string, room: number): string {
  return bytes(text) <= room ? text : fit(text.slice(0, Math.floor(text.length * 0.8)), room);
}

const encoder = new TextEncoder();

/** Printable ASCII but for what JSON escapes. */
const PLAIN = /^[ !#-[\]-~]*$/;

function bytes(value: string | object): number {
  return typeof value === 'string' && PLAIN.test(value)
    ? value.length + 2
    : encoder.encode(JSON.stringify(value)).length;
}

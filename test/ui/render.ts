/** Renders a view into a document of linkedom, with the words of the English message file. */

import { parseHTML } from 'linkedom';
import { createElement, render, type ComponentChildren } from 'preact';
import { WordsProvider } from '../../src/ui/spoken-words';
import type { Words } from '../../src/wording/words';
import { english } from './sample';

export interface Rendered {
  root: HTMLElement;
  /** what a reader would see, white space folded */
  text: string;
  /** the text of every element that matches */
  texts: (selector: string) => string[];
  /** presses the first button that carries these words as its text or label */
  press: (label: string, by?: 'pointer' | 'key') => void;
  /** tells an input that the reader changed it */
  change: (input: HTMLInputElement) => void;
}

export function rendered(view: ComponentChildren, words: Words = english): Rendered {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  const root: HTMLElement = document.body;
  render(createElement(WordsProvider, { value: words, children: view }), root);
  const fold = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    root,
    text: fold(root.textContent),
    texts: (selector) => [...root.querySelectorAll(selector)].map(({ textContent }) => fold(textContent)),
    press(label, by = 'pointer') {
      const button = [...root.querySelectorAll('button')].find(
        (each) => fold(each.textContent) === label || each.getAttribute('aria-label') === label,
      );
      if (!button) throw new Error(`No button says: ${label}`);
      const click = new Event('click', { bubbles: true });
      button.dispatchEvent(Object.assign(click, { detail: by === 'key' ? 0 : 1, isTrusted: true }));
    },
    change: (input) => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

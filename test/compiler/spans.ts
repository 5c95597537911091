/** Every place that a story gives in its seeds, found by shape, so that a new field cannot escape the check. */

import type { Quotation, Repair, SeedDocument, Span, Story } from '../../src/core';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && typeof value['seed'] === 'string' && typeof value['start'] === 'number';
}

function isQuotation(value: unknown): value is Quotation {
  return isRecord(value) && typeof value['text'] === 'string' && Array.isArray(value['alsoIn']);
}

function walk(value: unknown, visit: (value: unknown) => void): void {
  visit(value);
  if (Array.isArray(value)) value.forEach((item) => walk(item, visit));
  else if (isRecord(value)) Object.values(value).forEach((item) => walk(item, visit));
}

export function spansOf(story: Story): Span[] {
  const spans: Span[] = [];
  walk(story, (value) => {
    if (isSpan(value)) spans.push(value);
  });
  return spans;
}

export function quotationsOf(story: Story): Quotation[] {
  const quotations: Quotation[] = [];
  walk(story, (value) => {
    if (isQuotation(value)) quotations.push(value);
  });
  return quotations;
}

/** The seed's slice as the contract says it is shown: repairs applied, white space folded. */
export function shownAt(seeds: readonly SeedDocument[], span: Span, repairs: readonly Repair[]): string {
  const seed = seeds.find(({ id }) => id === span.seed);
  let text = seed?.text.slice(span.start, span.end) ?? '';
  const here = repairs.filter((repair) => repair.seed === span.seed).sort((a, b) => b.start - a.start);
  for (const { start, end, shown } of here) {
    text = text.slice(0, start - span.start) + shown + text.slice(end - span.start);
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where words of a story stand in their seed: the document, the span, and the words around it. */

import type { Quotation, SeedDocument, Span } from '../core';
import { Message } from './quoted';
import { useWords } from './spoken-words';

/** Characters of the seed shown on either side: a line or two, enough to find the place. */
const AROUND = 120;

export function Provenance(props: { quotation: Quotation; seeds: readonly SeedDocument[]; lang: string }) {
  const { quotation, seeds, lang } = props;
  const { t } = useWords();
  const { source, repairs } = quotation;
  const seed = seeds.find(({ id }) => id === source.seed);
  return (
    <details class="fold provenance">
      <summary>{t('seed_place', { seed: source.seed, start: source.start, end: source.end })}</summary>
      {seed && <SeedExcerpt text={seed.text} span={source} lang={lang} />}
      {repairs.map(({ found, start }) => (
        <p class="ours" key={start}>
          <Message of="seed_repaired" quoted={{ found }} lang={lang} />
        </p>
      ))}
    </details>
  );
}

function SeedExcerpt({ text, span, lang }: { text: string; span: Span; lang: string }) {
  const from = Math.max(0, span.start - AROUND);
  const to = Math.min(text.length, span.end + AROUND);
  return (
    <p class="seed-excerpt" lang={lang} dir="auto">
      {from > 0 && '…'}
      {text.slice(from, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, to)}
      {to < text.length && '…'}
    </p>
  );
}

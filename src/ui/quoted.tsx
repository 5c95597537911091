/** Words of a seed or of the page, verbatim: set apart from ours, in their own language and direction. */

import type { ComponentChildren } from 'preact';
import { useWords } from './spoken-words';
import type { MessageKey, MessageParams } from '../wording/words';

export function Quoted(props: { lang: string | null; children: ComponentChildren; strong?: boolean }) {
  return (
    <span class={props.strong ? 'quoted quoted-strong' : 'quoted'} lang={props.lang ?? undefined} dir="auto">
      {props.children}
    </span>
  );
}

/** A message of ours around words of a seed or of the page, which keep their own language and direction; several as a list. */
export function Message(props: {
  of: MessageKey;
  quoted: Record<string, string | string[]>;
  lang: string | null;
  params?: MessageParams;
}) {
  const { of, quoted, lang, params } = props;
  const { t, locale } = useWords();
  const list = (items: string | string[]) =>
    new Intl.ListFormat(locale).formatToParts([items].flat()).map(({ type, value }) =>
      type === 'element' ? (
        <span lang={lang ?? undefined} dir="auto">
          {value}
        </span>
      ) : (
        value
      ),
    );
  // of the parts, every other one is a placeholder's name
  return t(of, params)
    .split(/[{}]/)
    .map((part, i) => (i % 2 ? list(quoted[part] ?? []) : part));
}

/** Words of a seed or of the page, verbatim: set apart from ours, in their own language and direction. */

import type { ComponentChildren } from 'preact';

export function Quoted(props: { lang: string | null; children: ComponentChildren; strong?: boolean }) {
  return (
    <span class={props.strong ? 'quoted quoted-strong' : 'quoted'} lang={props.lang ?? undefined} dir="auto">
      {props.children}
    </span>
  );
}

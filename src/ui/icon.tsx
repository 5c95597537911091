/** The few signs on buttons, drawn in the text's colour; each stands beside a word or a label. */

export type IconName =
  'nutgraf' | 'back' | 'forward' | 'stories' | 'settings' | 'copy' | 'done' | 'not' | 'pause' | 'close';

/** Those of the card stand alone, so that a page with a card loads no other. */
export const BACK = 'M9.5 3.5 5 8l4.5 4.5';
export const FORWARD = 'M6.5 3.5 11 8l-4.5 4.5';
export const CLOSE = 'M4 4l8 8M12 4l-8 8';
export const COPY = 'M6 5.5h7v8H6zM4 10.5H3v-8h7v1';
export const DONE = 'm3 8.5 3.5 3.5L13 4.5';

const PATHS: Record<IconName, string> = {
  nutgraf: 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM5 5h6M5 7.5h6v1H5zM5 11h3',
  back: BACK,
  forward: FORWARD,
  stories: 'M3 3.5h4a1.5 1.5 0 0 1 1 .5 1.5 1.5 0 0 1 1-.5h4v9H9a1 1 0 0 0-1 .7 1 1 0 0 0-1-.7H3zM8 4v9',
  settings: 'M2.5 5h5M11 5h2.5M2.5 11H5M8.5 11h5M9.25 3.25v3.5M6.75 9.25v3.5',
  copy: COPY,
  done: DONE,
  not: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  pause: 'M5.5 4v8M10.5 4v8',
  close: CLOSE,
};

export function Icon({ name }: { name: IconName }) {
  return <Sign name={name} path={PATHS[name]} />;
}

/** A sign by what it draws. */
export function Sign({ name, path }: { name: IconName; path: string }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

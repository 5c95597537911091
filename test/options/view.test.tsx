import { describe, expect, it } from 'vitest';
import { OptionsView, type OptionsProps } from '../../src/options/view';
import { defaults, type Settings } from '../../src/platform/settings';
import { rendered } from '../ui/render';
import { story } from '../ui/sample';

const stories = [
  { id: story.id, headline: story.headline.text, outlet: 'Harbour Post', published: '2021-06-12' },
];

function options(change: Partial<OptionsProps> = {}) {
  const heard: unknown[][] = [];
  let settings = change.settings ?? defaults;
  const hear =
    (name: string) =>
    (...about: unknown[]) => {
      heard.push([name, ...about]);
    };
  const props: OptionsProps = {
    settings,
    listed: ['alpha.example', 'beta.example', 'gamma.test'],
    refused: [],
    problem: null,
    trouble: null,
    stories,
    corrections: 2,
    deleted: false,
    reading: null,
    onChange: (by) => {
      settings = by(settings);
    },
    onAddSite: hear('add'),
    onRemoveSite: hear('remove'),
    onAllSites: hear('all'),
    onGrant: hear('grant'),
    onReadStory: hear('read'),
    onCloseStory: hear('close'),
    onDeleteEverything: hear('delete'),
    ...change,
  };
  const view = rendered(<OptionsView {...props} />);
  /** sets the control of that label, as a reader's click does */
  function set(label: string): void {
    const text = [...view.root.querySelectorAll('label')].find((each) => each.textContent.startsWith(label));
    const id = text?.getAttribute('for');
    const input = id
      ? view.root.querySelector<HTMLInputElement>(`[id="${id}"]`)
      : text?.querySelector('input');
    if (!input) throw new Error(`No control is called: ${label}`);
    // linkedom's list never takes a value
    if (input.localName === 'select') Object.defineProperty(input, 'value', { value: 'uk' });
    if (input.type === 'range') input.valueAsNumber = 1200;
    // linkedom keeps what was rendered in the attribute
    else input.checked = !input.hasAttribute('checked');
    view.change(input);
  }
  return { ...view, heard, set, changed: (): Settings => settings };
}

describe('every setting', () => {
  it.each<[string, (settings: Settings) => unknown, unknown]>([
    ['beta.example', ({ sites }) => sites.off, ['beta.example']],
    ['Underline in articles', ({ highlights }) => highlights.on, false],
    ['Figures and dates', ({ highlights }) => highlights.kinds.figures, false],
    ['People', ({ highlights }) => highlights.kinds.people, false],
    ['Equipment', ({ highlights }) => highlights.kinds.equipment, false],
    ['Places', ({ highlights }) => highlights.kinds.places, true],
    ['Organisations', ({ highlights }) => highlights.kinds.organisations, true],
    ['Underline with tint', ({ highlights }) => highlights.style, 'tint'],
    ['Every time', ({ highlights }) => highlights.occurrences, 'all'],
    ['Click only', ({ highlights }) => highlights.openOn, 'click'],
    ['Hover before a card opens', ({ highlights }) => highlights.delay, 1200],
    ['Strict', ({ matching }) => matching.strictness, 'strict'],
    ['Broad', ({ matching }) => matching.strictness, 'broad'],
    ['Background matches', ({ matching }) => matching.background, false],
    ['Ferries to Lyra', ({ stories }) => stories.off, ['lyra-ferries']],
    ['Dark', ({ appearance }) => appearance.theme, 'dark'],
    ['Light', ({ appearance }) => appearance.theme, 'light'],
    ['Language', ({ appearance }) => appearance.language, 'uk'],
  ])('"%s" changes itself and nothing else', (label, part, value) => {
    const { set, changed } = options();
    set(label);
    expect(part(changed())).toEqual(value);
    const differing = leaves(changed()).filter(
      ([path, leaf]) => leaf !== new Map(leaves(defaults)).get(path),
    );
    expect(differing).toHaveLength(1);
  });

  it('switches a site and a story on again', () => {
    const off = {
      ...defaults,
      sites: { ...defaults.sites, off: ['alpha.example'] },
      stories: { off: ['lyra-ferries'] },
    };
    const { set, changed } = options({ settings: off });
    set('alpha.example');
    set('Ferries to Lyra');
    expect([changed().sites.off, changed().stories.off]).toEqual([[], []]);
  });
});

/** Every value of the settings by its path, lists as text. */
function leaves(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): [string, unknown][] =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? leaves(part, `${path}.${key}`)
      : [[`${path}.${key}`, JSON.stringify(part)]],
  );
}

describe('sites', () => {
  it('ask before anything wider', () => {
    const { set, heard, changed } = options();
    set('Every site');
    expect(heard).toEqual([['all', true]]);
    expect(changed().sites.all).toBe(false);
  });

  it('that the browser refuses say so, and can be asked for', () => {
    const { press, heard, text } = options({ refused: ['gamma.test'] });
    expect(text).toContain('The browser has not allowed it yet.');
    press('Allow');
    expect(heard).toEqual([['grant', 'gamma.test']]);
  });

  it('of the reader can be removed', () => {
    const settings = { ...defaults, sites: { ...defaults.sites, added: ['own.example'] } };
    const { press, heard } = options({ settings });
    press('Remove own.example');
    expect(heard).toEqual([['remove', 'own.example']]);
  });

  it.each([
    ['empty', 'Type the address of a site first.'],
    ['not-an-address', 'That is not an address of a site.'],
    ['not-a-website', 'Only websites can be added.'],
    ['refused', 'The browser was not given leave'],
  ] as const)('that cannot be added (%s) say why', (problem, words) => {
    expect(options({ problem }).text).toContain(words);
  });
});

describe('data', () => {
  it('says what is stored', () => {
    expect(options().text).toContain(
      '2 pages that you marked “not this story”, with their address and title.',
    );
    expect(options({ corrections: 1 }).text).toContain('1 page that you marked');
  });

  it('deletes nothing on the first click', () => {
    const { press, heard } = options();
    press('Delete everything');
    expect(heard).toEqual([]);
  });
});

it.each([
  ['trouble_full', 'Not saved: the browser has no room left'],
  ['trouble_save', 'Not saved: the browser could not store it.'],
  ['trouble_delete', 'Not everything could be deleted.'],
] as const)('what went wrong is said at once, with what to do (%s)', (trouble, words) => {
  expect(options({ trouble }).texts('[role="alert"]')).toEqual([expect.stringContaining(words)]);
  expect(options().texts('[role="alert"]')).toEqual(['']);
});

it('privacy takes five sentences', () => {
  expect(options().texts('#privacy .sentences li')).toHaveLength(5);
});

it('a story can be read', () => {
  const { press, heard } = options();
  press('Read');
  expect(heard).toEqual([['read', 'lyra-ferries']]);
  expect(options({ reading: story }).text).toContain('As Harbour Post reported, 12 June 2021');
});

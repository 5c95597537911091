import { describe, expect, it } from 'vitest';
import { OptionsView, type OptionsProps } from '../../src/options/view';
import { defaults, type Settings } from '../../src/platform/settings';
import type { DataNotice } from '../../src/options/data';
import { NEWS } from '../../src/wording/news';
import { rendered } from '../ui/render';
import { story } from '../ui/sample';

const stories = [
  {
    id: story.id,
    lang: 'en',
    headline: story.headline.text,
    outlet: 'Harbour Post',
    published: '2021-06-12',
  },
];

const corrections = ['one', 'two'].map((name) => ({
  url: `https://own.example/${name}`,
  title: `Article ${name}`,
  story: story.id,
  date: '2021-06-13',
}));

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
    allRefused: false,
    problem: null,
    trouble: null,
    stories,
    corrections,
    notice: null,
    shortcuts: [
      { name: '_execute_action', description: 'Activate', keys: 'Alt+Shift+U' },
      { name: 'next-highlight', description: 'Next', keys: '' },
      { name: 'dance', description: 'Dances', keys: 'F9' },
    ],
    version: '1.2.3',
    packages: [{ name: 'tidewater', version: '4.5.6', licence: 'MIT' }],
    reading: null,
    onChange: (by) => {
      settings = by(settings);
    },
    onAddSite: hear('add'),
    onRemoveSite: hear('remove'),
    onAllSites: hear('all'),
    onGrant: hear('grant'),
    onGrantListed: () => hear('grant listed')(),
    onUndoCorrection: hear('undo'),
    onExport: () => hear('export')(),
    onImport: hear('import'),
    onChangeShortcuts: () => hear('shortcuts')(),
    onDiagnose: () => Promise.resolve('Nutgraf 1.2.3'),
    onCopy: () => Promise.resolve(true),
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
    ['Hover time before a card opens', ({ highlights }) => highlights.delay, 1200],
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

  it('that the browser refuses are counted, and can be asked for at once', () => {
    const { press, heard, text } = options({ refused: ['alpha.example', 'gamma.test', 'other.example'] });
    expect(text).toContain('Your browser keeps 2 of the news sites from Nutgraf.');
    press('Allow all of them');
    expect(heard).toEqual([['grant listed']]);
    expect(options().text).not.toContain('Your browser keeps');
  });

  it('all of them switched on, and refused, can be asked for again', () => {
    const settings = { ...defaults, sites: { ...defaults.sites, all: true } };
    const { press, heard } = options({ settings, allRefused: true });
    press('Allow');
    expect(heard).toEqual([['all', true]]);
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
    ['already', 'Nutgraf reads that site already.'],
    ['refused', 'The browser was not given leave'],
  ] as const)('that cannot be added (%s) say why', (problem, words) => {
    expect(options({ problem }).text).toContain(words);
  });
});

describe('data', () => {
  it('says what is stored', () => {
    expect(options().text).toContain(
      '2 pages that you marked “Not this story”, with their address and title.',
    );
    expect(options({ corrections: corrections.slice(0, 1) }).text).toContain('1 page that you marked');
  });

  it.each<[DataNotice, string]>([
    [{ kind: 'deleted' }, 'Everything is deleted.'],
    [{ kind: 'not-settings' }, 'That file holds no settings of Nutgraf. Nothing was changed.'],
    [{ kind: 'imported', problems: 0 }, 'The settings of the file are in force.'],
    [{ kind: 'imported', problems: 2 }, 'in force. 2 entries were not valid and keep their defaults.'],
  ])('says what came of it: %j', (notice, words) => {
    expect(options({ notice }).texts('#data [role=status]')).toEqual([expect.stringContaining(words)]);
  });

  it('can be exported', () => {
    const { press, heard } = options();
    press('Export settings');
    expect(heard).toEqual([['export']]);
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

describe('corrections', () => {
  it('are listed with site, day and story, each with its undo', () => {
    const { texts, press, heard } = options();
    expect(texts('#stories .site-list-long li')).toEqual([
      expect.stringMatching(/^Article one ?own\.example, 13 June 2021\. Not part of “Ferries to Lyra/),
      expect.stringMatching(/^Article two ?own\.example, 13 June 2021\. Not part of “Ferries to Lyra/),
    ]);
    press('Undo for “Article two”');
    expect(heard).toEqual([['undo', corrections[1]]]);
  });

  it('need no place where there are none', () => {
    expect(options({ corrections: [] }).texts('#stories .group')).toEqual([]);
  });
});

describe('shortcuts', () => {
  it('are shown in our words where they are known, with their keys', () => {
    const { texts, press, heard } = options();
    expect(texts('.shortcut')).toEqual([
      'Open Nutgraf Alt+Shift+U',
      'Open the card of the next highlight Not set',
      'Dances F9',
    ]);
    press('Change shortcuts');
    expect(heard).toEqual([['shortcuts']]);
  });

  it('a browser without any says so', () => {
    expect(options({ shortcuts: [] }).texts('#shortcuts .intro')).toEqual([
      'This browser has no keyboard shortcuts for extensions.',
    ]);
  });
});

it('tells the version and what is new in it', () => {
  expect(options().texts('#about .intro')[0]).toBe('Nutgraf 1.2.3');
  expect(options().texts('#about .sentences li')).toHaveLength(NEWS.length);
});

it('thanks for what it is made with', () => {
  expect(options().texts('#licences .package')).toEqual(['tidewater 4.5.6 MIT']);
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

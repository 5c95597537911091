/** The arrows of src/README.md as rules: who may import whom. */

const SHELLS = ['background', 'content', 'popup', 'options'];
const MAY_IMPORT = {
  core: [],
  compiler: ['core'],
  article: ['core'],
  wording: ['core'],
  ui: ['wording', 'core'],
  overlay: ['ui', 'wording', 'core'],
  platform: ['core'],
  tools: ['compiler', 'article', 'core'],
};
for (const shell of SHELLS) MAY_IMPORT[shell] = ['article', 'overlay', 'ui', 'wording', 'platform', 'core'];
// the background shows nothing
MAY_IMPORT.background = ['wording', 'platform', 'core'];

/** Packages that may be loaded into a page or an extension page, by room; no other room but tools imports any at run time. */
const PACKAGES = {
  core: [],
  compiler: ['compromise', 'valibot'],
  article: [],
  wording: [],
  ui: ['preact'],
  overlay: ['preact', '@floating-ui/dom'],
  platform: ['idb', 'valibot', 'webextension-polyfill'],
};
for (const shell of SHELLS) PACKAGES[shell] = ['preact', 'valibot', 'webextension-polyfill'];
PACKAGES.background = ['valibot', 'webextension-polyfill'];

/** The strings are data without code: any room may read them. */
const DATA = '^src/_locales/';

/** Core's rooms from the ground up, those of one floor together: a room may import the floors below its own. */
const CORE_FLOORS = [
  ['lexicon'],
  ['text'],
  ['number'],
  ['time'],
  ['quantity'],
  ['data'],
  ['terms'],
  ['sayings', 'known'],
  ['sentence'],
  ['match', 'align'],
];

const floors = CORE_FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `core-${room}`,
    comment: `core/${room} may import ${CORE_FLOORS.slice(0, floor).flat().join(', ') || 'no other room'}`,
    severity: 'error',
    from: { path: `^src/core/${room}/` },
    to: {
      path: '^src/core/',
      pathNot: `^src/core/(${[room, ...CORE_FLOORS.slice(0, floor).flat()].join('|')})/`,
    },
  })),
);

const arrows = Object.entries(MAY_IMPORT).map(([room, rooms]) => ({
  name: `arrow-${room}`,
  comment: `${room} may import ${rooms.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/(${[room, ...rooms].join('|')})/`, DATA] },
}));

const packages = Object.entries(PACKAGES).map(([room, names]) => ({
  name: `packages-${room}`,
  comment: `${room} may use the packages: ${names.join(', ') || 'none'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: 'node_modules/',
    pathNot: names.map((name) => `node_modules/(@types/)?${name}/`),
    dependencyTypesNot: ['type-only'],
  },
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...floors,
    {
      name: 'core-room',
      comment: 'a file of core stands in one of its rooms; only its index and the reading stand beside them',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^src/core/',
        pathNot: `^src/core/((${CORE_FLOORS.flat().join('|')})/|(index|read)\\.ts$)`,
      },
    },
    ...packages,
    {
      name: 'core-by-its-index',
      comment: "other rooms import core only through its one index, '../core'",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(core|tools)/' },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'languages-by-the-tools',
      comment:
        'the words of all languages at once are for programs: what is bundled reads them as files, one at a time',
      severity: 'error',
      from: { path: '^src/tools/' },
      to: { path: '^src/core/', pathNot: '^src/core/(index|lexicon/languages)\\.ts$' },
    },
    {
      name: 'languages-as-data',
      comment: 'no file of core but the list of languages imports a language',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/lexicon/languages\\.ts$' },
      to: { path: '^src/core/lexicon/([a-z]{2,3}|languages)\\.ts$' },
    },
    {
      name: 'no-node-outside-tools',
      comment: 'only src/tools knows Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

/**
 * The import ladder. A room may use its own folder and any lower rung; rooms on one rung never meet.
 * `preview/` and `src/` meet only on the wire.
 */
const RUNGS = [
  ['core'],
  ['library', 'extract', 'documents', 'wording'],
  ['sheets', 'intake'],
  ['excel', 'export'],
  ['self-check'],
  ['functions', 'commands', 'taskpane', 'cli'],
];

/** The task pane's page is the shared runtime: it starts the functions and the ribbon's commands too. */
const SHARED_RUNTIME_ENTRY = '^src/taskpane/(taskpane|session)\\.ts$';

const ladder = RUNGS.flatMap((rooms, rung) =>
  rooms.map((room) => {
    const reachable = [room, ...RUNGS.slice(0, rung).flat()].join('|');
    return {
      name: `ladder-${room}`,
      comment: `src/${room} stands on rung ${rung}: it may import itself and lower rungs only`,
      severity: 'error',
      from: { path: `^src/${room}/`, ...(room === 'taskpane' ? { pathNot: SHARED_RUNTIME_ENTRY } : {}) },
      to: { path: '^(src|preview|tests|scripts)/', pathNot: `^src/(${reachable})/` },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ladder,
    {
      name: 'ladder-shared-runtime',
      severity: 'error',
      from: { path: SHARED_RUNTIME_ENTRY },
      to: { path: '^(preview|tests|scripts|src/cli)/' },
    },
    {
      name: 'core-is-pure',
      comment: 'core maps values to values: no packages, no Node',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'preview-meets-src-on-the-wire',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^(src|tests)/' },
    },
    {
      name: 'wire-knows-no-workbook',
      comment: 'the wire walks descriptions; only the page and the tests join it to a workbook',
      severity: 'error',
      from: { path: '^preview/wire/' },
      to: { path: '^preview/(workbook|page)/' },
    },
    {
      name: 'workbook-knows-no-page',
      severity: 'error',
      from: { path: '^preview/workbook/' },
      to: { path: '^preview/page/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-uses-no-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.txt', '.css'],
    },
  },
};

/**
 * One project for each thing that is tested, in the order from pure to whole. A path given to jest runs in the project
 * that holds it, and starts what that project needs, no more: `npx jest tests/core` builds nothing.
 */
const source = {
  rootDir: __dirname,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transform: {
    '\\.txt$': '<rootDir>/tests/support/text-transform.cjs',
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Published as ES modules only; those inside htmlparser2 are its own.
  transformIgnorePatterns: [
    '^(?!.*/node_modules/(hucre|htmlparser2|pdfjs-dist|hyparquet|hyparquet-writer)/).*/node_modules/',
  ],
  testEnvironment: 'node',
};

/** The preview's workbook stands on Univer, which Node itself loads: jest cannot load the ES modules that it depends on. */
const overUniver = {
  ...source,
  testEnvironment: '<rootDir>/tests/support/univer-environment.cjs',
  transform: {
    '/node_modules/@univerjs/': '<rootDir>/tests/support/univer-transform.cjs',
    ...source.transform,
  },
  transformIgnorePatterns: ['/node_modules/(?!@univerjs/|hucre/)'],
};

/** The project of each folder of `tests/`, save those of `rooms`. */
const APART = {
  /** The pane's views and state, in jsdom. */
  taskpane: { ...source, displayName: 'pane' },
  /** The command line as built, run as a shell runs it. */
  cli: { ...source, displayName: 'command-line' },
  /** The stand-in for Excel by itself. */
  preview: { ...overUniver, displayName: 'preview' },
  /** The add-in through the real office.js against that stand-in, in Node. */
  integration: { ...overUniver, displayName: 'integration' },
  /** The whole, as built, in a browser. */
  'end-to-end': {
    ...source,
    displayName: 'end-to-end',
    globalSetup: '<rootDir>/tests/end-to-end/start-preview.ts',
    globalTeardown: '<rootDir>/tests/end-to-end/stop-preview.ts',
    setupFilesAfterEnv: ['<rootDir>/tests/end-to-end/patience.ts'],
  },
  /** The pane in WebKit, Excel's browser on Mac; WebKitGTK must be installed. */
  webkit: {
    ...source,
    displayName: 'webkit',
    globalSetup: '<rootDir>/tests/webkit/start-preview.ts',
    globalTeardown: '<rootDir>/tests/end-to-end/stop-preview.ts',
  },
  /** The exported workbooks in LibreOffice, which must be installed. */
  office: { ...source, displayName: 'office' },
  /** A release as people get it: its package installed, its pages behind nginx, Apache and Caddy, which must be installed. */
  release: { ...source, displayName: 'release', globalSetup: '<rootDir>/tests/release/build-first.ts' },
};

/** @type {import('jest').Config} */
module.exports = {
  // A slow machine, or a busy one, is no fault.
  testTimeout: 30_000,
  projects: [
    {
      ...source,
      // The rooms of src/ one by one: numbers, data, sentences, plans, functions, files.
      displayName: 'rooms',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: Object.keys(APART).map((folder) => `<rootDir>/tests/${folder}/`),
    },
    ...Object.entries(APART).map(([folder, project]) => ({
      ...project,
      testMatch: [`<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`],
    })),
  ],
};

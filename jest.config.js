/**
 * Three levels, one project each: what the numbers mean and how sheets are planned (core), the real
 * office.js against the preview's host in Node (integration), the whole add-in in a browser (end-to-end).
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
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...source,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/tests/integration/', '/tests/preview/', '/tests/end-to-end/'],
    },
    {
      ...source,
      displayName: 'integration',
      testEnvironment: '<rootDir>/tests/support/univer-environment.cjs',
      // Univer is loaded by Node itself: jest cannot load the ES modules that it depends on.
      transform: {
        '/node_modules/@univerjs/': '<rootDir>/tests/support/univer-transform.cjs',
        ...source.transform,
      },
      transformIgnorePatterns: ['/node_modules/(?!@univerjs/|hucre/)'],
      testMatch: ['<rootDir>/tests/{integration,preview}/**/*.test.{ts,tsx}'],
    },
    {
      ...source,
      displayName: 'end-to-end',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/end-to-end/start-preview.ts',
      globalTeardown: '<rootDir>/tests/end-to-end/stop-preview.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/end-to-end/patience.ts'],
      testMatch: ['<rootDir>/tests/end-to-end/**/*.test.ts'],
    },
  ],
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = read('manifest.xml');

const rows = read('docs/store-policies.md')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, policy = '', asks = '', answer = '', heldBy = '']) => ({ policy, asks, answer, heldBy }));

/** The policies that concern an add-in with functions for Excel, by the numbers of Microsoft's page. */
const CONCERN_US = [
  ...['100.1', '100.3', '100.4', '100.5', '100.6', '100.7', '100.10', '100.11', '100.12', '100.14'],
  ...['1100.1', '1100.3', '1100.4', '1100.5', '1100.6', '1100.7', '1100.8'],
  ...['1120.1', '1120.2', '1120.3', '1120.5.1', '1120.5.2', '1120.5.3', '1120.5.4'],
];

test('every policy that concerns the add-in has an answer, and each answer says what holds it', () => {
  expect(rows.map(({ policy }) => policy)).toEqual(CONCERN_US);
  for (const { asks, answer, heldBy } of rows) {
    expect(asks).not.toBe('');
    expect(answer).not.toBe('');
    expect(heldBy).toMatch(/^(?:`tests\/.+\.test\.ts`|at submission|somebody looks)$/);
  }
});

test('the tests that hold the answers are there', () => {
  const named = rows.flatMap(({ heldBy }) => /`([^`]+)`/.exec(heldBy)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('1120.1: office.js is Microsoft’s own, the schema that of 1.1 with overrides, and support, icon and version are told', () => {
  expect(read('webpack.config.js')).toContain(
    "global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'",
  );
  expect(manifest).toContain('xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"');
  expect(manifest).toContain('xsi:type="VersionOverridesV1_0"');
  for (const element of ['SupportUrl', 'HighResolutionIconUrl', 'Version']) {
    expect(manifest).toContain(`<${element}`);
  }
});

test('1120.2: no phone is named', () => {
  expect(manifest).toContain('<DesktopFormFactor>');
  expect(manifest).not.toMatch(/MobileFormFactor/);
});

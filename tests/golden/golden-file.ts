import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a text with the file of that name beside this one, which a person has read and found right.
 * `UPDATE_GOLDEN=1 npx jest tests/golden` writes the files anew: read the diff before you commit it.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

/*
 * The floor is WebKit 16.0 (Excel on Mac shows the pane in it) and Chromium 110: syntax of 2022, without what WebKit reads from
 * 16.4 on: class static blocks, and look-behind in regular expressions. A script with either is not run at all.
 */

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const scripts = readdirSync(DIST)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));

/** Source texts and patterns that are put together at runtime are found alike. */
const LOOK_BEHIND = /\(\?<[=!]/;

test('every script of the add-in is parsed by a reader of 2022 that knows no class static block', () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.flatMap(({ name, text }) => faultsIn(text).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

test('a class static block, a regular expression of later years and a later syntax are found', () => {
  expect(faultsIn('class A { static { A.b = 1; } }')).toEqual(['a class static block']);
  expect(faultsIn('const a = /[a&&b]/v;')).toHaveLength(1);
  expect(faultsIn('await using a = b();')).toHaveLength(1);
  expect(faultsIn('class A { static #b = 1; c = A.#b ?? (this.d ??= 2); }')).toEqual([]);
});

test('no script but the one that reads texts has a look-behind, and the page does not start with that', () => {
  const found = scripts.filter(({ text }) => LOOK_BEHIND.test(text)).map(({ name }) => name);
  expect(found).toHaveLength(1);
  expect(found).not.toContain('taskpane.js');
  expect(found).not.toContain('commands.js');
});

test('README tells the floor in both languages', () => {
  for (const page of ['README.md', 'README.zh-CN.md']) {
    const text = readFileSync(join(ROOT, page), 'utf8');
    expect(text).toContain('WebKit 16.0');
    expect(text).toContain('Chromium 110');
  }
});

/** What a reader of 2022 without class static blocks does not read in a script. */
function faultsIn(text: string): readonly string[] {
  try {
    const program = parse(text, { ecmaVersion: 2022, sourceType: 'script' });
    return hasStaticBlock(program) ? ['a class static block'] : [];
  } catch (error) {
    return [String(error)];
  }
}

function hasStaticBlock(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === 'StaticBlock') return true;
  return Object.values(node).some(hasStaticBlock);
}

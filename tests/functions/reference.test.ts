import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsMarkdown } from '../../scripts/function-markdown';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';

test.each([
  ['functions.md', 'english'],
  ['functions.zh-CN.md', 'chinese'],
] as const)('docs/%s is what `npm run docs` writes', (name, edition) => {
  const written = readFileSync(resolve(__dirname, '../../docs', name), 'utf8');
  expect(written).toBe(functionsMarkdown(edition));
});

test.each(['README.md', 'README.zh-CN.md'])('%s names every function', (name) => {
  const readme = readFileSync(resolve(__dirname, '../..', name), 'utf8');
  const unnamed = FUNCTION_ENTRIES.filter(([id]) => !new RegExp(`\\b${id}\\b`).test(readme));
  expect(unnamed.map(([id]) => id)).toEqual([]);
});

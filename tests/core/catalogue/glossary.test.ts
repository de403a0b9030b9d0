import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryMarkdown } from '../../../scripts/glossary-markdown';
import { INDICATORS } from '../../../src/core/catalogue/catalogue';

const glossary = readFileSync(join(__dirname, '../../../docs/glossary.md'), 'utf8');

test('docs/glossary.md is what `npm run docs` writes', () => {
  expect(glossary).toBe(glossaryMarkdown());
});

test('the glossary leads from each Chinese name to its id and to English', () => {
  for (const { chinese, id, english } of INDICATORS) {
    expect(glossary).toContain(`| ${chinese} | \`${id}\` | ${english} |`);
  }
});

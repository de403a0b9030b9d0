import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsMarkdown } from '../../scripts/function-markdown';
import { buildFunctionsMetadata } from '../../scripts/functions-metadata';

test('docs/functions.md is what `npm run docs` writes', async () => {
  const { english, chinese } = await buildFunctionsMetadata();
  const written = readFileSync(resolve(__dirname, '../../docs/functions.md'), 'utf8');
  expect(written).toBe(functionsMarkdown(english, chinese));
});

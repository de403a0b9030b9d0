import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionsMarkdown } from '../../scripts/function-markdown';
import { functionsByTopic } from '../../scripts/functions-by-topic';
import { buildFunctionsMetadata } from '../../scripts/functions-metadata';

test.each([
  ['functions.md', 'english'],
  ['functions.zh-CN.md', 'chinese'],
] as const)('docs/%s is what `npm run docs` writes', async (name, edition) => {
  const metadata = (await buildFunctionsMetadata())[edition];
  const written = readFileSync(resolve(__dirname, '../../docs', name), 'utf8');
  expect(written).toBe(functionsMarkdown(metadata, edition));
});

test('every function stands under one topic, in the order of its topic file', async () => {
  const { english } = await buildFunctionsMetadata();
  const listed = functionsByTopic(english).flatMap(({ functions }) => functions.map(({ id }) => id));
  expect(listed).toEqual(english.functions.map(({ id }) => id));
});

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { functionsMarkdown } from './function-markdown';
import { buildFunctionsMetadata } from './functions-metadata';
import { glossaryMarkdown } from './glossary-markdown';

/** `npm run docs`: writes the documents that are drawn from the source. */
async function writeDocs(): Promise<void> {
  const { english, chinese } = await buildFunctionsMetadata();
  await write('functions.md', functionsMarkdown(english, 'english'));
  await write('functions.zh-CN.md', functionsMarkdown(chinese, 'chinese'));
  await write('glossary.md', glossaryMarkdown());
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(resolve(__dirname, '../docs', name), text);
}

void writeDocs();

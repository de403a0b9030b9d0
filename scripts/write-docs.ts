import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { functionsMarkdown } from './function-markdown';
import { buildFunctionsMetadata } from './functions-metadata';
import { glossaryMarkdown } from './glossary-markdown';

/** `npm run docs`: writes the documents that are drawn from the source. */
async function writeDocs(): Promise<void> {
  const { english, chinese } = await buildFunctionsMetadata();
  await writeFile(resolve(__dirname, '../docs/functions.md'), functionsMarkdown(english, chinese));
  await writeFile(resolve(__dirname, '../docs/glossary.md'), glossaryMarkdown());
}

void writeDocs();

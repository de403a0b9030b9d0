import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { auditMarkdown } from './audit-markdown';
import { signaturesJson } from './function-signatures';
import { functionsMarkdown } from './function-markdown';
import { buildFunctionsMetadata } from './functions-metadata';
import { glossaryMarkdown } from './glossary-markdown';

/** `npm run docs`: writes what is drawn from the source: the documents, and the signatures that the pane shows. */
async function writeDocs(): Promise<void> {
  const { english, chinese } = await buildFunctionsMetadata();
  await writeFile(SIGNATURES, signaturesJson(english));
  await write('functions.md', functionsMarkdown(english, 'english'));
  await write('functions.zh-CN.md', functionsMarkdown(chinese, 'chinese'));
  await write('glossary.md', glossaryMarkdown());
  await write('audit.md', auditMarkdown());
}

const SIGNATURES = resolve(__dirname, '../src/wording/functions/signatures.json');

async function write(name: string, text: string): Promise<void> {
  await writeFile(resolve(__dirname, '../docs', name), text);
}

void writeDocs();

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { auditMarkdown } from './audit-markdown';
import { functionsMarkdown } from './function-markdown';
import { glossaryMarkdown } from './glossary-markdown';

/** `npm run docs`: writes the documents that are drawn from the source. */
async function writeDocs(): Promise<void> {
  await write('functions.md', functionsMarkdown('english'));
  await write('functions.zh-CN.md', functionsMarkdown('chinese'));
  await write('glossary.md', glossaryMarkdown());
  await write('audit.md', auditMarkdown());
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(resolve(__dirname, '../docs', name), text);
}

void writeDocs();

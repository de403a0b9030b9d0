import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { auditMarkdown } from './audit-markdown';
import { functionsMarkdown } from './function-markdown';
import { glossaryMarkdown } from './glossary-markdown';
import { pinyinJson } from './pinyin/pinyin-json';

/** `npm run docs`: writes what is drawn from the source: the documents, and the pinyin by which names are found. */
async function writeDocs(): Promise<void> {
  await write('functions.md', functionsMarkdown('english'));
  await write('functions.zh-CN.md', functionsMarkdown('chinese'));
  await write('glossary.md', glossaryMarkdown());
  await write('audit.md', auditMarkdown());
  await writeFile(PINYIN, pinyinJson());
}

const PINYIN = resolve(__dirname, '../src/core/names/pinyin-table.json');

async function write(name: string, text: string): Promise<void> {
  await writeFile(resolve(__dirname, '../docs', name), text);
}

void writeDocs();

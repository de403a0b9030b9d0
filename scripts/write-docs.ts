import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../src/core/language';
import { auditMarkdown } from './audit-markdown';
import { readResults } from './excel-results/read-results';
import { withResults } from './excel-results/results-in-readme';
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
  await redraw('README.md', 'en-US');
  await redraw('README.zh-CN.md', 'zh-CN');
}

const PINYIN = resolve(__dirname, '../src/core/names/pinyin-table.json');

/** Puts the results from real Excel into a page of which the rest is written by hand. */
async function redraw(name: string, language: Language): Promise<void> {
  const path = resolve(__dirname, '..', name);
  await writeFile(path, withResults(await readFile(path, 'utf8'), readResults(), language));
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(resolve(__dirname, '../docs', name), text);
}

void writeDocs();

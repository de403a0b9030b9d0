import { namesToRead } from './names-to-read';
import { pinyinTable } from './pinyin-table';

/** `src/core/names/pinyin-table.json` as `npm run docs` writes it: a syllable or a word a line. */
export function pinyinJson(): string {
  return `${JSON.stringify(pinyinTable(namesToRead()), undefined, 2)}\n`;
}

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pinyinJson } from './pinyin/pinyin-json';

/** `npm run pinyin`: writes how the characters of names read. */
writeFileSync(resolve(__dirname, '../src/core/names/pinyin-table.json'), pinyinJson());

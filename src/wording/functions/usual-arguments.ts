import type { ValueArgument } from './function-entry';

/** What several functions are asked for in the same way, said once. */
export const NEWEST_REPORT = {
  id: 'report',
  kind: 'word',
  isOptional: true,
  english: { description: "The report's id or title; the newest where left out." },
  chinese: { name: '报告', description: '报告代码或标题；省略则为最新的报告。' },
} as const satisfies ValueArgument;

export const LANGUAGE = {
  id: 'language',
  kind: 'word',
  list: 'LANGUAGE',
  isOptional: true,
  english: { description: '"zh-CN" or "en-US"; Excel\'s own where left out.' },
  chinese: { name: '语言', description: '"zh-CN" 或 "en-US"；省略则随 Excel。' },
} as const satisfies ValueArgument;

export const HEADERS = {
  id: 'headers',
  kind: 'flag',
  isOptional: true,
  english: { description: 'Whether a row of headers comes first; TRUE where left out.' },
  chinese: { name: '表头', description: '首行是否为表头；省略为是。' },
} as const satisfies ValueArgument;

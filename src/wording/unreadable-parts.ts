import type { Language } from '../core/language';
import { count } from './english-count';

/** What the workbook keeps and cannot be used: what it is called, where that can be read, and why. */
export interface UnreadableReport {
  readonly title: string | undefined;
  readonly reason: 'damaged' | 'too-large' | 'newer-version' | 'twice';
}

/** Tells which reports of the workbook could not be opened, why, and that they are left as they are. */
export function unreadableReports(parts: readonly UnreadableReport[], language: Language): string {
  const words = WORDS[language];
  return words.all(parts.map(({ title, reason }) => words[reason](title)));
}

interface Words extends Readonly<Record<UnreadableReport['reason'], (title: string | undefined) => string>> {
  readonly all: (told: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    damaged: (title) => `${chinese(title)}已损坏`,
    'too-large': (title) => `${chinese(title)}解开后超过 64 MB，不是一份报告应有的大小`,
    'newer-version': (title) => `${chinese(title)}由更新版本的财政标尺写入，请更新后再打开`,
    twice: (title) => `${chinese(title)}被两人同时改动，现用其中一份`,
    all: (told) => `工作簿中有 ${told.length} 份报告未能打开，均原样保留：${told.join('；')}。`,
  },
  'en-US': {
    damaged: (title) => `${english(title)} is damaged`,
    'too-large': (title) => `${english(title)} unpacks to more than 64 MB, which no report has`,
    'newer-version': (title) =>
      `${english(title)} was written by a newer version of Fiscal Gauge, which opens it`,
    twice: (title) => `${english(title)} was changed by two people at once, and one of the two is used`,
    all: (told) =>
      `${count(told.length, 'report')} of this workbook could not be opened and ${told.length === 1 ? 'stays as it is' : 'stay as they are'}: ${told.join('; ')}.`,
  },
};

function chinese(title: string | undefined): string {
  return title === undefined ? '一份不知名的报告' : `《${title}》`;
}

function english(title: string | undefined): string {
  return title === undefined ? 'one without a name' : `“${title}”`;
}

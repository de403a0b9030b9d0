import type { Language } from '../core/language';
import type { Doubt } from '../core/reading/doubt';
import type { Review } from '../core/reading/review';

/** Why a program was less than certain of a reading, as a sentence for whoever is to decide. */
export function doubtSentence(doubt: Doubt, language: Language): string {
  return DOUBTS[language][doubt];
}

/** What became of a program's reading when a person looked at it. */
export function reviewName(review: Review, language: Language): string {
  return REVIEWS[language][review];
}

const DOUBTS: Readonly<Record<Language, Readonly<Record<Doubt, string>>>> = {
  'zh-CN': {
    'unknown-name': '指标目录中没有这个名称，也可能不是名称。',
    'carried-far': '名称在前面较远处，数据隔了几个分句。',
    'two-candidates': '有两个名称或期间都可能是它的。',
    'unusual-unit': '这个指标通常不用此单位，或不这样计量。',
    'far-from-neighbours': '与同一报告的其他数据对不上，例如部分大于整体。',
    'period-assumed': '文中没有写明期间，是推断的。',
    'status-assumed': '文中没有写明是实际还是目标，是推断的。',
    'area-assumed': '文中没有写明地区，是推断的。',
    'broken-text': '此处文字有破损，例如数字被断开，或表格缺表头。',
  },
  'en-US': {
    'unknown-name': 'The catalogue has no such name, or these words may be no name.',
    'carried-far': 'The name stands several clauses before the figure.',
    'two-candidates': 'Two names, or two periods, have an equal claim on it.',
    'unusual-unit': 'This indicator is not usually printed in this unit, or measured this way.',
    'far-from-neighbours': 'It does not fit other figures of the report: a part above its whole, say.',
    'period-assumed': 'The text does not state the period; it was assumed.',
    'status-assumed': 'The text does not state whether it is a result or a target; it was assumed.',
    'area-assumed': 'The text does not state the area; it was assumed.',
    'broken-text': 'The text is damaged here: broken digits, say, or a table without its header.',
  },
};

const REVIEWS: Readonly<Record<Language, Readonly<Record<Review, string>>>> = {
  'zh-CN': { accepted: '已复核', corrected: '已更正', 'not-reviewed': '未复核' },
  'en-US': { accepted: 'Accepted', corrected: 'Corrected', 'not-reviewed': 'Not reviewed' },
};

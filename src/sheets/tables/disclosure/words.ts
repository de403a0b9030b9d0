import type { Language } from '../../../core/language';
import type { Measure } from '../../../core/reading/observation';
import { terms } from '../../../wording/terms';

/** What the disclosure table says, in the language given. */
export function disclosureTexts(language: Language): DisclosureTexts {
  return TEXTS[language];
}

export interface DisclosureHeaders {
  readonly indicator: string;
  readonly coverage: string;
  readonly 'result-level': string;
  readonly 'result-growth': string;
  readonly 'target-level': string;
  readonly 'target-growth': string;
  readonly words: string;
  readonly source: string;
  readonly key: string;
}

/** How a report discloses something: in numbers, in words, on another 口径, or not at all; a rate has no growth rate. */
export type Disclosure = 'stated' | 'in-words' | 'other-basis' | 'absent' | 'not-applicable';

export interface DisclosureTexts {
  readonly title: string;
  readonly headers: (year: number) => DisclosureHeaders;
  readonly disclosure: Readonly<Record<Disclosure, string>>;
  /** Words with what they speak of: 2022年目标数值：“控制在较低水平”. */
  readonly words: (period: string, isTarget: boolean, measure: Measure, words: string) => string;
}

const TEXTS: Readonly<Record<Language, DisclosureTexts>> = {
  'zh-CN': {
    title: '披露情况',
    headers: (year) => ({
      indicator: '指标',
      coverage: '统计范围',
      'result-level': `${year}数值`,
      'result-growth': `${year}增速`,
      'target-level': `${year + 1}目标值`,
      'target-growth': `${year + 1}目标增速`,
      words: '文字表述',
      source: '原文',
      key: 'key',
    }),
    disclosure: {
      stated: '已列数值',
      'in-words': '仅文字表述',
      'other-basis': '口径不同',
      absent: '未列',
      'not-applicable': '不适用',
    },
    words: (period, isTarget, measure, words) =>
      `${period}年${isTarget ? '目标' : ''}${terms('zh-CN').measures[measure]}：“${words}”`,
  },
  'en-US': {
    title: 'Disclosure',
    headers: (year) => ({
      indicator: 'Indicator',
      coverage: 'Coverage',
      'result-level': `${year} value`,
      'result-growth': `${year} YoY`,
      'target-level': `${year + 1} target value`,
      'target-growth': `${year + 1} target growth`,
      words: 'In words',
      source: 'Source sentence',
      key: 'key',
    }),
    disclosure: {
      stated: 'Stated',
      'in-words': 'In words only',
      'other-basis': 'On another basis',
      absent: 'Absent',
      'not-applicable': 'Not applicable',
    },
    words: (period, isTarget, measure, words) =>
      `${period} ${isTarget ? 'target ' : ''}${terms('en-US').measures[measure]}: “${words}”`,
  },
};

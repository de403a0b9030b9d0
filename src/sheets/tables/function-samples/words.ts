import type { Language } from '../../../core/language';

/** What the table of all functions says, in the language given. */
export function functionSamplesTexts(language: Language): FunctionSamplesTexts {
  return TEXTS[language];
}

export interface FunctionSamplesTexts {
  readonly title: string;
  readonly headers: FunctionSamplesHeaders;
  /** Between the units of a function and what the sign of its result means. */
  readonly separator: string;
}

export interface FunctionSamplesHeaders {
  readonly topic: string;
  readonly function: string;
  readonly description: string;
  readonly formula: string;
  readonly units: string;
  readonly example: string;
  readonly result: string;
  readonly key: string;
}

const TEXTS: Readonly<Record<Language, FunctionSamplesTexts>> = {
  'zh-CN': {
    title: '函数示例',
    headers: {
      topic: '类别',
      function: '函数',
      description: '说明',
      formula: '计算公式',
      units: '单位与正负',
      example: '示例公式',
      result: '示例结果',
      key: '行键',
    },
    separator: '；',
  },
  'en-US': {
    title: 'Function samples',
    headers: {
      topic: 'Topic',
      function: 'Function',
      description: 'What it computes',
      formula: 'Formula',
      units: 'Units and sign',
      example: 'Example',
      result: 'Result',
      key: 'Key',
    },
    separator: '; ',
  },
};

import type { Language } from '../core/language';

/** What the pane says of the custom functions, in the language given. */
export function functionTexts(language: Language): FunctionTexts {
  return TEXTS[language];
}

/** Every text about the functions; a language without one of them does not compile. */
export interface FunctionTexts {
  readonly functionsTitle: string;
  readonly functionsIntro: string;
  readonly functionAbout: Readonly<Record<FunctionName, string>>;
  readonly copy: string;
  readonly copyFormula: (formula: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
}

export type FunctionName =
  | 'SHARE'
  | 'WHOLE'
  | 'LIVELIHOODSHARE'
  | 'SELFSUFFICIENCY'
  | 'GROWTHGAP'
  | 'TARGETSHIFT'
  | 'TARGETGAP'
  | 'ATTAINMENT'
  | 'REQUIREDGROWTH'
  | 'FIGURE'
  | 'SOURCE';

const TEXTS: Readonly<Record<Language, FunctionTexts>> = {
  'zh-CN': {
    functionsTitle: '公式示例',
    functionsIntro: '在任意单元格中输入，或复制后粘贴。',
    functionAbout: {
      SELFSUFFICIENCY: '财政自给率：一般公共预算收入 ÷ 一般公共预算支出',
      WHOLE: '由部分和占比反推总额',
      SHARE: '占比：部分 ÷ 总额',
      LIVELIHOODSHARE: '民生支出占一般公共预算支出的比重',
      GROWTHGAP: '增速差：实际增速 − 同年目标增速（个百分点）',
      TARGETSHIFT: '下年目标增速 − 当年实际增速（个百分点）',
      TARGETGAP: '目标缺口：目标 − 实际',
      ATTAINMENT: '完成度：实际 ÷ 目标',
      REQUIREDGROWTH: '达到目标所需的年均增速',
      FIGURE: '从报告中取一个数',
      SOURCE: '该数在报告中的原文',
    },
    copy: '复制',
    copyFormula: (formula) => `复制 ${formula}`,
    copied: '已复制',
    copyFailed: '无法复制，请选中公式后手动复制。',
  },
  'en-US': {
    functionsTitle: 'Formulas to try',
    functionsIntro: 'Type into any cell, or copy and paste.',
    functionAbout: {
      SELFSUFFICIENCY: 'Fiscal self-sufficiency: general budget revenue ÷ expenditure',
      WHOLE: 'The whole, from a part and its share',
      SHARE: 'Share: part ÷ whole',
      LIVELIHOODSHARE: 'Livelihood share of general budget expenditure',
      GROWTHGAP: 'Actual growth − the same year’s target growth (pp)',
      TARGETSHIFT: 'Next year’s target growth − this year’s actual growth (pp)',
      TARGETGAP: 'Still to be gained: target − actual',
      ATTAINMENT: 'Attainment: actual ÷ target',
      REQUIREDGROWTH: 'Average yearly growth needed to reach a target',
      FIGURE: 'A figure from the report',
      SOURCE: 'The sentence that a figure was read from',
    },
    copy: 'Copy',
    copyFormula: (formula) => `Copy ${formula}`,
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here: select the formula and copy it by hand.',
  },
};

import type { Language } from '../core/language';

/** What the pane says of the custom functions, in the language given. */
export function functionTexts(language: Language): FunctionTexts {
  return TEXTS[language];
}

/** Every text about the functions; a language without one of them does not compile. */
export interface FunctionTexts {
  readonly functionsTitle: string;
  readonly functionsIntro: string;
  readonly copy: string;
  readonly copyFormula: (formula: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
}

const TEXTS: Readonly<Record<Language, FunctionTexts>> = {
  'zh-CN': {
    functionsTitle: '公式示例',
    functionsIntro: '在任意单元格中输入，或复制后粘贴。',
    copy: '复制',
    copyFormula: (formula) => `复制 ${formula}`,
    copied: '已复制',
    copyFailed: '无法复制，请选中公式后手动复制。',
  },
  'en-US': {
    functionsTitle: 'Formulas to try',
    functionsIntro: 'Type into any cell, or copy and paste.',
    copy: 'Copy',
    copyFormula: (formula) => `Copy ${formula}`,
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here: select the formula and copy it by hand.',
  },
};

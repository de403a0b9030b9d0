import type { Language } from '../../../core/language';

/** What the table of the audit says besides its findings, in the language given. */
export function auditTableTexts(language: Language): AuditTableTexts {
  return TEXTS[language];
}

export interface AuditHeaders {
  readonly matter: string;
  readonly verdict: string;
  readonly said: string;
  readonly expected: string;
  readonly found: string;
  readonly sentence: string;
  readonly source: string;
  readonly key: string;
}

interface AuditTableTexts {
  readonly title: string;
  readonly headers: AuditHeaders;
  /** The row of what agrees and what is equal by chance, and what stands as its verdict. */
  readonly folded: string;
  readonly foldedVerdict: string;
}

const TEXTS: Readonly<Record<Language, AuditTableTexts>> = {
  'zh-CN': {
    title: '勾稽核查',
    headers: {
      matter: '事项',
      verdict: '结论',
      said: '报告所列数据',
      expected: '参照值',
      found: '核对值',
      sentence: '说明',
      source: '原文',
      key: 'key',
    },
    folded: '其余核对',
    foldedVerdict: '相符或巧合',
  },
  'en-US': {
    title: 'Cross-check',
    headers: {
      matter: 'Matter',
      verdict: 'Verdict',
      said: 'What the report says',
      expected: 'Expected',
      found: 'Found',
      sentence: 'In a sentence',
      source: 'Source sentences',
      key: 'key',
    },
    folded: 'Other checks',
    foldedVerdict: 'Agree, or by chance',
  },
};

import type { Language } from '../../core/language';

/** What the pane's tab on the audit says besides its findings, in the language given. */
export function auditPaneTexts(language: Language): AuditPaneTexts {
  return TEXTS[language];
}

interface AuditPaneTexts {
  readonly question: string;
  readonly insert: string;
  readonly expected: string;
  readonly found: string;
  readonly figures: string;
  readonly showFigure: (figure: string) => string;
}

const TEXTS: Readonly<Record<Language, AuditPaneTexts>> = {
  'zh-CN': {
    question: '报告自身的数据能否相互印证',
    insert: '插入勾稽核查表',
    expected: '参照值',
    found: '核对值',
    figures: '所涉数据',
    showFigure: (figure) => `查看出处：${figure}`,
  },
  'en-US': {
    question: 'Do the report’s own figures agree?',
    insert: 'Insert the cross-check',
    expected: 'Expected',
    found: 'Found',
    figures: 'Figures',
    showFigure: (figure) => `Show where it stands: ${figure}`,
  },
};

import type { Language } from '../../core/language';

/** What the pane's tab on the audit says besides its findings, in the language given. */
export function auditPaneTexts(language: Language): AuditPaneTexts {
  return TEXTS[language];
}

interface AuditPaneTexts {
  readonly question: string;
  readonly insert: string;
  readonly copy: string;
  readonly copyAbout: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly verdicts: string;
  readonly expected: string;
  readonly found: string;
  readonly figures: string;
  readonly showFigure: (figure: string) => string;
}

const TEXTS: Readonly<Record<Language, AuditPaneTexts>> = {
  'zh-CN': {
    question: '报告自身的数据能否相互印证',
    insert: '插入勾稽核查表',
    copy: '复制文字',
    copyAbout: '把所列结论复制为文字，可粘贴到底稿或文档。',
    copied: '已复制',
    copyFailed: '未能复制',
    verdicts: '按结论筛选',
    expected: '参照值',
    found: '核对值',
    figures: '所涉数据',
    showFigure: (figure) => `查看出处：${figure}`,
  },
  'en-US': {
    question: 'Do the report’s own figures agree?',
    insert: 'Insert the cross-check',
    copy: 'Copy text',
    copyAbout: 'Copies the findings that are listed as text, for a memo or a document.',
    copied: 'Copied',
    copyFailed: 'Not copied',
    verdicts: 'Show by verdict',
    expected: 'Expected',
    found: 'Found',
    figures: 'Figures',
    showFigure: (figure) => `Show where it stands: ${figure}`,
  },
};

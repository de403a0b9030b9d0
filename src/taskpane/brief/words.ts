import type { Language } from '../../core/language';

/** What the pane says of the one-page brief, in the language given. */
export function briefPaneTexts(language: Language): BriefPaneTexts {
  return TEXTS[language];
}

interface BriefPaneTexts {
  readonly title: string;
  readonly about: string;
  readonly live: string;
  readonly liveAbout: string;
  readonly insert: string;
  readonly copy: string;
  readonly copyAbout: string;
  readonly copied: string;
  readonly notCopied: string;
}

const TEXTS: Readonly<Record<Language, BriefPaneTexts>> = {
  'zh-CN': {
    title: '一页纸',
    about: '指标、图表、健康度、待说明、未披露与出处，排在一页 A4 上。',
    live: '数字用公式',
    liveAbout: '报告所列的数字写成 FISCAL.FIGURE 公式，随数据更新；不勾选则写成数值。',
    insert: '插入为新工作表',
    copy: '复制到 Word',
    copyAbout: '复制文字与表格，不含图表',
    copied: '已复制',
    notCopied: '无法复制',
  },
  'en-US': {
    title: 'One-page brief',
    about:
      'Results, charts, health, what needs explaining, what is missing and the source, on one page of A4.',
    live: 'Figures as formulas',
    liveAbout:
      'Figures that the report states become FISCAL.FIGURE formulas, which follow the data; without it they are values.',
    insert: 'Insert on a new sheet',
    copy: 'Copy for Word',
    copyAbout: 'Copies texts and tables, without the charts',
    copied: 'Copied',
    notCopied: 'Could not copy',
  },
};

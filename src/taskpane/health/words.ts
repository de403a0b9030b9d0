import type { Language } from '../../core/language';

/** What the pane's tab on fiscal health says, in the language given. */
export function healthPaneTexts(language: Language): HealthPaneTexts {
  return TEXTS[language];
}

export interface HealthPaneTexts {
  readonly question: string;
  /** Opens the summary in full, as it would stand in a memo. */
  readonly inFull: string;
  readonly insert: string;
  readonly readAgain: string;
  readonly readAgainAbout: string;
  /** What the user has put into the credit memo and the scorecard takes. */
  readonly given: (figures: readonly string[]) => string;
  readonly problems: string;
  readonly problem: (name: string, reason: string) => string;
  readonly counted: (computed: number, all: number) => string;
  readonly formula: string;
  readonly inputs: string;
  readonly interval: string;
  readonly line: string;
  readonly missing: string;
  readonly remarks: string;
  readonly direction: string;
  readonly showFigure: (figure: string) => string;
  readonly fill: string;
}

const TEXTS: Readonly<Record<Language, HealthPaneTexts>> = {
  'zh-CN': {
    question: '财政健康度如何',
    inFull: '总述全文',
    insert: '插入健康度与底稿',
    readAgain: '读取填写的数据',
    readAgainAbout: '重新读取区域信用底稿中由您填写的数据。',
    given: (figures) => `已采用您在区域信用底稿中填写的：${figures.join('、')}。`,
    problems: '填写的数据中不能采用的',
    problem: (name, reason) => `${name}：${reason}`,
    counted: (computed, all) => `${computed}/${all}`,
    formula: '公式',
    inputs: '所用数据',
    interval: '区间（按原文精度）',
    line: '与参照线比较',
    missing: '缺什么',
    remarks: '说明',
    direction: '方向',
    showFigure: (figure) => `查看“${figure}”的出处`,
    fill: '缺的数据可填入区域信用底稿，刷新后即予采用。',
  },
  'en-US': {
    question: 'How healthy are these finances?',
    inFull: 'Summary in full',
    insert: 'Insert tables',
    readAgain: 'Read inputs',
    readAgainAbout: 'Reads again what you have filled in in the regional credit memo.',
    given: (figures) => `Taken from your credit memo: ${figures.join('; ')}.`,
    problems: 'Filled in, and of no use as it stands',
    problem: (name, reason) => `${name}: ${reason}`,
    counted: (computed, all) => `${computed} of ${all}`,
    formula: 'Formula',
    inputs: 'Computed from',
    interval: 'Interval (printed precision)',
    line: 'Against the line',
    missing: 'What is missing',
    remarks: 'Remarks',
    direction: 'Direction',
    showFigure: (figure) => `Show where “${figure}” comes from`,
    fill: 'Fill missing figures into the regional credit memo; a refresh takes them.',
  },
};

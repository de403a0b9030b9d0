import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the overview says, in the language given. */
export function overviewTexts(language: Language): OverviewTexts {
  return TEXTS[language];
}

interface OverviewTexts {
  readonly about: string;
  readonly insertHeadlines: string;
  readonly readText: string;
  readonly tryFormula: string;
  readonly results: (year: number) => string;
  readonly target: (year: number, target: string) => string;
  /** What the bars are of. */
  readonly legend: string;
  readonly showFigures: (name: string) => string;
  readonly more: (count: number) => string;
  readonly noResults: string;
  readonly health: string;
  readonly audit: string;
  readonly missing: string;
  readonly missingOf: (figures: readonly string[], all: number) => string;
  readonly workbook: string;
  /** How many tables of ours there are, and how many of them are not as the report has it. */
  readonly tables: (count: number, differing: number) => string;
}

const TEXTS: Readonly<Record<Language, OverviewTexts>> = {
  'zh-CN': {
    about: '把政府工作报告读成数据：每个数字都能回到原文。',
    insertHeadlines: '插入主要指标表',
    readText: '阅读原文',
    tryFormula: '试一个公式',
    results: (year) => `${year}年主要指标`,
    target: (year, target) => `${year}年目标：${target}`,
    showFigures: (name) => `查看出处：${name}`,
    legend: '条形为增速（没有增速的为数值），竖线为目标。',
    more: (count) => `另有${count}项。`,
    noResults: '这份报告没有上一年主要指标的数据。可查看原文，或添加同一地区的其他文件。',
    health: '财政健康度',
    audit: '勾稽核查',
    missing: '还缺',
    missingOf: (figures, all) => `${figures.join('、')}${all > figures.length ? `等${all}项` : ''}`,
    workbook: '本工作簿',
    tables: (count, differing) => {
      if (count === 0) return '还没有财政标尺的表格';
      return `${count}张表，${differing === 0 ? '均与报告一致' : `${differing}张与报告不同`}`;
    },
  },
  'en-US': {
    about: 'Government work reports as data: every number leads back to its sentence.',
    insertHeadlines: 'Insert headlines',
    readText: 'Read text',
    tryFormula: 'Try a formula',
    results: (year) => `Headline results of ${year}`,
    target: (year, target) => `Target ${year}: ${target}`,
    showFigures: (name) => `Show where it stands: ${name}`,
    legend: 'Bars are of growth, or of the value where there is none; the line is the target.',
    more: (lines) => `${lines} more.`,
    noResults:
      'This report has no headline figures of the year before. Read its text, or add other documents of the area.',
    health: 'Fiscal health',
    audit: 'Cross-check',
    missing: 'Missing',
    missingOf: (figures, all) =>
      `${figures.join('; ')}${all > figures.length ? `; ${all - figures.length} more` : ''}`,
    workbook: 'This workbook',
    tables: (tables, differing) => {
      if (tables === 0) return 'No Fiscal Gauge tables yet';
      return `${count(tables, 'table')}, ${differing === 0 ? 'as the report has it' : `${differing} of which the report has otherwise`}`;
    },
  },
};

import type { DisclosedSide } from '../../core/reading/disclosed-side';
import type { Language } from '../../core/language';

/** What charts say, in the language given. */
export function chartTexts(language: Language): ChartTexts {
  return TEXTS[language];
}

export interface ChartTexts {
  /** Over the labels of the categories, in the cells that a chart draws. */
  readonly category: string;
  /** A name with what bounds its figures: 规上工业增加值（2022目标：推算、不低于）. */
  readonly marked: (name: string, marks: readonly string[]) => string;
  readonly actual: (year: number) => string;
  readonly estimated: (year: number) => string;
  readonly target: (year: number) => string;
  readonly growth: (year: number) => string;
  readonly targetGrowth: (year: number) => string;
  /** Words of one figure as one mark, or none. */
  readonly listed: (words: readonly string[]) => readonly string[];
  /** What is to be known of a year's figure: `2022目标：力争`. */
  readonly mark: (figure: string, words: readonly string[]) => string;
  /** Of a target level that was counted from a target growth. */
  readonly implied: string;
  /** Why a figure is not drawn. */
  readonly empty: Readonly<Record<DisclosedSide['disclosure'], string>>;
  readonly growthAxis: string;
  readonly levelTitle: (year: number, area: string) => string;
  readonly growthTitle: (year: number, area: string) => string;
  readonly pathTitle: (indicator: string, goal: number, area: string) => string;
  readonly ratioTo: (whole: string) => string;
  readonly ratioTitle: (ratio: string, year: number, area: string) => string;
  /** Of a figure whose area the report does not state. */
  readonly areaAssumed: string;
  /** Of a figure that the user has put in. */
  readonly given: string;
  /** The chart in words: its title, its value axis, and its categories. */
  readonly altText: (title: string, axis: string, categories: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Language, ChartTexts>> = {
  'zh-CN': {
    category: '图表数据',
    marked: (name, marks) => (marks.length === 0 ? name : `${name}（${marks.join('；')}）`),
    actual: (year) => `${year}实际`,
    estimated: (year) => `${year}预计`,
    target: (year) => `${year}目标`,
    growth: (year) => `${year}增速`,
    targetGrowth: (year) => `${year}目标增速`,
    listed: (words) => (words.length === 0 ? [] : [words.join('、')]),
    mark: (figure, words) => `${figure}：${words.join('、')}`,
    implied: '推算',
    empty: { stated: '', 'in-words': '仅文字表述', 'other-basis': '口径不同', absent: '报告未列' },
    growthAxis: '同比增速',
    levelTitle: (year, area) => `${year}年实际与${year + 1}年目标（${area}）`,
    growthTitle: (year, area) => `${year}年增速与${year + 1}年目标增速（${area}）`,
    pathTitle: (indicator, goal, area) => `${indicator}：至${goal}年目标（${area}）`,
    ratioTo: (whole) => `与${whole}之比`,
    ratioTitle: (ratio, year, area) => `财政健康度：${ratio}（${area}，${year}年）`,
    areaAssumed: '统计范围未写明',
    given: '外部输入',
    altText: (title, axis, categories) => `图表：${title}。数值轴：${axis}。${categories.join('；')}。`,
  },
  'en-US': {
    category: 'Chart data',
    marked: (name, marks) => (marks.length === 0 ? name : `${name} (${marks.join('; ')})`),
    actual: (year) => `${year} actual`,
    estimated: (year) => `${year} estimate`,
    target: (year) => `${year} target`,
    growth: (year) => `${year} growth`,
    targetGrowth: (year) => `${year} target growth`,
    listed: (words) => (words.length === 0 ? [] : [words.join(', ')]),
    mark: (figure, words) => `${figure}: ${words.join(', ')}`,
    implied: 'implied',
    empty: {
      stated: '',
      'in-words': 'in words only',
      'other-basis': 'on another basis',
      absent: 'not in the report',
    },
    growthAxis: 'Year-on-year growth',
    levelTitle: (year, area) => `${year} actual and ${year + 1} target (${area})`,
    growthTitle: (year, area) => `${year} growth and ${year + 1} target growth (${area})`,
    pathTitle: (indicator, goal, area) => `${indicator}: towards the ${goal} target (${area})`,
    ratioTo: (whole) => `Ratio to ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`,
    ratioTitle: (ratio, year, area) => `Fiscal health: ${ratio.toLowerCase()} (${area}, ${year})`,
    areaAssumed: 'area not stated',
    given: 'given by the user',
    altText: (title, axis, categories) => `Chart: ${title}. Value axis: ${axis}. ${categories.join('; ')}.`,
  },
};

import type { Language } from '../../core/language';
import type { ToldFinding } from '../../wording/audit/audit-texts';
import { count } from '../../wording/english-count';
import type { BriefHeaders, BriefSectionId } from './brief';

/** What the one-page brief says, in the language given. */
export function briefTexts(language: Language): BriefTexts {
  return TEXTS[language];
}

export interface BriefTexts {
  readonly title: string;
  /** Over the page: the report's title with what the page is. */
  readonly heading: (report: string) => string;
  /** A title that does not name the area of its report, with it. */
  readonly ofArea: (area: string, title: string) => string;
  /** Area, date and who read the report, those that are known. */
  readonly source: (parts: readonly string[]) => string;
  readonly readByPeople: string;
  readonly readByProgram: (figures: number, notReviewed: number) => string;
  readonly titles: Readonly<Record<Exclude<BriefSectionId, 'headline'>, string>>;
  readonly headlineTitle: (area: string) => string;
  /** Over what stands beside the names of a table's rows, which its title stands over. */
  readonly headlineHeaders: (year: number) => BriefHeaders;
  readonly criteriaHeaders: BriefHeaders;
  /** Of a target level that was counted from a target growth, with its interval where its digits leave one. */
  readonly implied: (interval: string | undefined) => string;
  readonly noLine: string;
  readonly lineSources: (sources: readonly string[]) => string;
  /** What a finding is about, and its sentence. */
  readonly finding: (told: Pick<ToldFinding, 'matter' | 'sentence'>) => string;
  readonly noFindings: string;
  /** What a section has no room for, some of it by name, and where all of it stands. */
  readonly rest: (count: number, names: readonly string[], place: string) => string;
  readonly moreNames: (names: readonly string[], all: number) => string;
  readonly undisclosed: (criteria: number, names: string) => string;
  readonly nothingMissing: string;
  readonly citation: (citation: string, version: string) => string;
}

const TEXTS: Readonly<Record<Language, BriefTexts>> = {
  'zh-CN': {
    title: '一页纸',
    heading: (report) => `${report}：要点`,
    ofArea: (area, title) => area + title,
    source: (parts) => parts.join(' · '),
    readByPeople: '数字由人工逐条读出，均可回到原文',
    readByProgram: (figures, notReviewed) =>
      notReviewed === 0
        ? `${figures}个数字由程序读出，均已复核`
        : `${figures}个数字由程序读出，其中${notReviewed}个未经复核`,
    titles: {
      criteria: '财政健康度（不设总分，不评等级）',
      findings: '有待说明之处',
      undisclosed: '未披露',
      citation: '出处',
    },
    headlineTitle: (area) => `主要指标（${area}）`,
    headlineHeaders: (year) => ({
      value: `${year}实际`,
      unit: '单位',
      beside: `${year}增速`,
      against: `${year + 1}目标增速`,
      further: `${year + 1}目标值`,
      note: '说明',
    }),
    criteriaHeaders: {
      value: '数值',
      unit: '单位',
      beside: '区间',
      against: '参照线',
      further: '判断',
      note: '说明',
    },
    implied: (interval) => `目标值为推算${interval === undefined ? '' : `（${interval}）`}`,
    noLine: '无参照线',
    lineSources: (sources) => `参照线出处：${sources.join('；')}。`,
    finding: ({ matter, sentence }) => `${matter}。${sentence}`,
    noFindings: '未发现有待说明之处。',
    rest: (number, names, place) =>
      `另有${number}项：${names.join('；')}${number > names.length ? '等' : ''}，见“${place}”。`,
    moreNames: (names, all) => `${names.join('、')}${all > names.length ? `等${all}项` : ''}`,
    undisclosed: (criteria, names) => `${criteria}项健康度指标因缺数据无法计算，缺：${names}。`,
    nothingMissing: '健康度指标所需数据均已披露。',
    citation: (citation, version) => `${citation}数据版本 ${version}。`,
  },
  'en-US': {
    title: 'One-page brief',
    heading: (report) => `${report}: the main points`,
    ofArea: (area, title) => `${area}, ${title}`,
    source: (parts) => parts.join(' · '),
    readByPeople: 'figures read by people, each leads back to its sentence',
    readByProgram: (figures, notReviewed) =>
      notReviewed === 0
        ? `${count(figures, 'figure')} read by a program, all reviewed`
        : `${count(figures, 'figure')} read by a program, ${notReviewed} of them not reviewed`,
    titles: {
      criteria: 'Fiscal health (no total, no grade)',
      findings: 'What needs explaining',
      undisclosed: 'Not disclosed',
      citation: 'Source',
    },
    headlineTitle: (area) => `Headline results (${area})`,
    headlineHeaders: (year) => ({
      value: `${year} actual`,
      unit: 'Unit',
      beside: `${year} growth`,
      against: `${year + 1} target growth`,
      further: `${year + 1} target`,
      note: 'Remarks',
    }),
    criteriaHeaders: {
      value: 'Value',
      unit: 'Unit',
      beside: 'Interval',
      against: 'Line',
      further: 'Reading',
      note: 'Remarks',
    },
    implied: (interval) =>
      `target level implied by the growth${interval === undefined ? '' : `: ${interval}`}`,
    noLine: 'no line',
    lineSources: (sources) => `Where the lines come from: ${sources.join('; ')}.`,
    finding: ({ matter, sentence }) => `${matter}. ${sentence}`,
    noFindings: 'Nothing was found that needs explaining.',
    rest: (number, names, place) =>
      `${number} more: ${names.join('; ')}${number > names.length ? ' and others' : ''}; see “${place}”.`,
    moreNames: (names, all) =>
      `${names.join('; ')}${all > names.length ? `; ${all - names.length} more` : ''}`,
    undisclosed: (criteria, names) =>
      `${count(criteria, { one: 'health criterion', other: 'health criteria' })} cannot be computed for want of: ${names}.`,
    nothingMissing: 'All figures that the health criteria need are disclosed.',
    citation: (citation, version) => `${citation} Data version ${version}.`,
  },
};

import type { Language } from '../core/language';

/** What each table is for, in a sentence, for whoever chooses one; by plan id, in the language given. */
export function tableDescriptions(language: Language): TableDescriptions {
  return TEXTS[language];
}

export interface TableDescriptions {
  readonly 'headline-results': string;
  readonly 'results-and-targets': string;
  readonly 'target-review': string;
  readonly 'time-series': string;
  readonly 'cross-region': string;
  readonly disclosure: string;
  readonly 'doubling-path': string;
  readonly 'public-money': string;
  readonly scorecard: string;
  readonly 'credit-memo': string;
  readonly audit: string;
  readonly 'one-page-brief': string;
  readonly 'projects-and-investment': string;
  readonly 'innovation-and-firms': string;
  readonly 'livelihood-results': string;
  readonly 'livelihood-items': string;
  readonly 'all-figures': string;
  readonly 'report-source': string;
  readonly 'function-samples': string;
}

const TEXTS: Readonly<Record<Language, TableDescriptions>> = {
  'zh-CN': {
    'headline-results': '报告年度的主要指标：数值、增速、口径、推算的上年基数，逐条附原文。',
    'results-and-targets': '完成情况与下一年预期目标并列，缺哪一边一目了然。',
    'target-review':
      '上年报告提出的目标与本年结果逐项对照：增速差、完成率、结论，不可比的写明原因，两份原文并列。',
    'time-series':
      '同一地区各年主要指标横列：数值、增速、两年平均增速，口径差异与序列中断写明，列下附报告与日期。',
    'cross-region':
      '同一年度各地区对比：经济、收入、自给率、税收占比、债务率，附同层级位次与可比地区数，未列的留空。',
    disclosure: '主要指标的实际与目标：哪些列了数值，哪些只有文字表述，哪些未列。',
    'doubling-path': '“倍增”目标：基数、次年目标、远期目标、倍数与所需年均增速，不混用口径。',
    'public-money': '兑现、投入、出资、安排、授信、额度等逐笔列出，注明出资方与期限，不作合计。',
    scorecard: '财政健康度如何：逐项指标的公式、所用数据、区间、参照线及出处，缺什么也写明；不设总分。',
    'credit-memo': '区域信用底稿：报告所列的数据已填，其余留空待填；比率为活公式，填后刷新即进入财政健康度。',
    audit: '报告自身的数据能否相互印证：哪些须说明、哪些矛盾、哪些不可比、哪些可推算，逐条写成可引用的句子。',
    'one-page-brief':
      '给领导的一页纸：主要指标、图表、健康度、有待说明之处、未披露、出处，在新工作表中按A4单页排好，可直接打印。',
    'projects-and-investment': '招商、重点项目与固定资产投资：完成情况与计划。',
    'innovation-and-firms': '创新、企业与人才、园区载体：完成情况与计划。',
    'livelihood-results': '民生、政务与安全：报告年度的成果与次年计划，民生实事另有一表。',
    'livelihood-items': '民生实事逐项拆解，每个数量一行。',
    'all-figures': '报告的全部数据与文字表述，一条一行，各项属性齐全，附原文。',
    'report-source': '报告出处、文本校验值、数据版本与引用格式，以及所引原句。',
    'function-samples': '全部函数：说明、公式、单位，以及可直接改用的活公式示例。',
  },
  'en-US': {
    'headline-results':
      'The year’s main results: value, growth and its basis, implied prior year, with each source sentence.',
    'results-and-targets':
      'The year’s results beside the next year’s targets; where a side is missing, it shows.',
    'target-review':
      'What the report before set for the year against what came of it: growth lead, attainment, conclusion, or why the two do not compare.',
    'time-series':
      'One area’s main indicators, years across: levels, growth and its two-year average, with what does not compare, and each column’s report.',
    'cross-region':
      'Areas of one year side by side: output, revenue, self-sufficiency, tax share, debt ratio, with the place among areas of one level; blank where not stated.',
    disclosure:
      'Results and targets of the main indicators: which are given in numbers, which in words only, which not at all.',
    'doubling-path':
      'The goals to double: base, next target, final target, multiple and required growth, concepts kept apart.',
    'public-money':
      'Each amount paid, spent, contributed, agreed, budgeted, lent or allowed, with payer and span. Never added up.',
    scorecard:
      'How healthy are these finances: each criterion with formula, inputs, interval, line and source, and what is missing. No total.',
    'credit-memo':
      'The rows of a regional credit memo, filled where the report states them; ratios are live formulas, and a refresh takes what you fill in.',
    audit:
      'Whether the report’s own figures fit: what contradicts, needs explaining, can be derived or cannot be compared, each as a sentence to quote.',
    'one-page-brief':
      'One page to hand on: headline results, charts, health, what needs explaining, what is not disclosed, source; on a sheet of its own it prints on one page of A4.',
    'projects-and-investment': 'Projects attracted and built, and investment: results and plans.',
    'innovation-and-firms': 'Innovation, firms and talent, parks: results and plans.',
    'livelihood-results':
      'What the year brought residents in livelihood, services and safety, beside what is planned.',
    'livelihood-items': 'The livelihood items promised, each quantity a row.',
    'all-figures':
      'Every figure of the report and every statement in words, one a row, with all that is known of it.',
    'report-source':
      'Where the report comes from, how to cite it, the hash of its text, and the sentences read.',
    'function-samples':
      'Every function: what it computes, its formula and units, and live examples to change.',
  },
};

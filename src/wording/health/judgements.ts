import type { Direction } from '../../core/catalogue/indicator';
import type { Dimension } from '../../core/health/dimension';
import type { BandId } from '../../core/health/scale';
import type { LineSource, SettingId } from '../../core/health/settings';
import type { Language } from '../../core/language';

/** How frameworks, bands, lines and their sources are called, in the language given. */
export function judgementTexts(language: Language): JudgementTexts {
  return TEXTS[language];
}

export interface JudgementTexts {
  readonly dimensions: Readonly<Record<Dimension, DimensionTexts>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly bands: Readonly<Record<BandId, string>>;
  /** The printed precision, or a bound, reaches over a line. */
  readonly undecided: string;
  readonly settings: Readonly<Record<SettingId, string>>;
  readonly sources: Readonly<Record<LineSource, string>>;
  /** Where a tolerance comes from: it is this scorecard's own. */
  readonly ownConvention: string;
}

export interface DimensionTexts {
  readonly name: string;
  /** What it asks, and whose framework it is. */
  readonly about: string;
}

const TEXTS: Readonly<Record<Language, JudgementTexts>> = {
  'zh-CN': {
    dimensions: {
      budgetary: { name: '收支平衡', about: '当年支出有多少靠自有收入（ICMA：预算偿付能力）' },
      flexibility: { name: '财政灵活性', about: '调整税收或举债的余地（PSAB SORP-4：灵活性）' },
      vulnerability: { name: '财政脆弱性', about: '对土地与上级资金的依赖（PSAB SORP-4：脆弱性）' },
      sustainability: {
        name: '债务可持续性',
        about: '债务与综合财力、经济的关系（PSAB SORP-4：可持续性；ICMA：长期偿付能力）',
      },
      cash: { name: '现金保障', about: '到期支出能否及时支付（ICMA：现金偿付能力）' },
      service: { name: '服务水平', about: '居民得到的公共服务（ICMA：服务水平偿付能力）' },
      'economic-base': { name: '经济基础', about: '财政所依托的经济（ICMA：环境因素）' },
    },
    directions: { 'more-is-better': '越高越好', 'less-is-better': '越低越好', neutral: '不分高低' },
    bands: {
      'below-warning': '低于风险区间',
      'in-warning': '处于风险区间，未超过整体风险警戒线',
      'above-ceiling': '高于整体风险警戒线，仍在风险区间',
      'above-risk-range': '高于风险区间',
      'below-line': '低于参照线',
      'above-line': '高于参照线',
      'slower-than-economy': '低于长期参照值',
      'faster-than-economy': '高于长期参照值',
    },
    undecided: '精度或表述不足以判断在线上还是线下',
    settings: {
      'debt-ratio-warning': '债务率风险区间下端',
      'debt-ratio-ceiling': '债务率整体风险警戒线',
      'debt-ratio-risk-end': '债务率风险区间上端',
      'general-interest-line': '一般债务付息支出占比的财政重整线（用于市县政府）',
      'special-interest-line': '专项债务付息支出占比的财政重整线（用于市县政府）',
      'debt-to-gdp-line': '负债率参照线（仅用于国家）',
      'buoyancy-long-run': '税收弹性系数长期参照值',
      'buoyancy-question': '弹性系数高于此值时提示“基数是否偏低”',
      'about-tolerance': '“约”“左右”在判断时的容差',
    },
    sources: {
      'npc-2015':
        '全国人大常委会2015年8月29日关于批准《国务院关于提请审议批准2015年地方政府债务限额的议案》的决议：债务率不超过100%为整体风险警戒线，80%至120%为风险区间（据新华社、《中国日报》当时报道），针对全国地方政府债务总体',
      'state-council-2016':
        '国办函〔2016〕88号《地方政府性债务风险应急处置预案》：市县政府年度一般债务付息支出超过一般公共预算支出10%，或专项债务付息支出超过政府性基金支出10%的，须启动财政重整（据当时报道）',
      maastricht: '《马斯特里赫特条约》所附议定书，针对国家',
      'imf-2023':
        '国际货币基金组织工作论文 WP/23/71（2023年）：185个国家1990年至2020年税收收入对经济变动的弹性，长期约为1；不是一般公共预算收入的弹性',
    },
    ownConvention: '本表惯例，可自行调整',
  },
  'en-US': {
    dimensions: {
      budgetary: {
        name: 'Budgetary balance',
        about: 'How much of the year’s spending own revenue meets (ICMA: budgetary solvency)',
      },
      flexibility: {
        name: 'Flexibility',
        about: 'What room there is to change taxes or debt (PSAB SORP-4: flexibility)',
      },
      vulnerability: {
        name: 'Vulnerability',
        about: 'Dependence on land and on money from above (PSAB SORP-4: vulnerability)',
      },
      sustainability: {
        name: 'Debt sustainability',
        about:
          'Debt against resources and the economy (PSAB SORP-4: sustainability; ICMA: long-run solvency)',
      },
      cash: { name: 'Cash', about: 'Whether bills can be paid as they fall due (ICMA: cash solvency)' },
      service: { name: 'Service level', about: 'What residents get for it (ICMA: service-level solvency)' },
      'economic-base': {
        name: 'Economic base',
        about: 'The economy on which revenue rests (ICMA: environmental factors)',
      },
    },
    directions: {
      'more-is-better': 'higher is better',
      'less-is-better': 'lower is better',
      neutral: 'neither is better',
    },
    bands: {
      'below-warning': 'below the risk range',
      'in-warning': 'within the risk range, not above the overall warning line',
      'above-ceiling': 'above the overall warning line, within the risk range',
      'above-risk-range': 'above the risk range',
      'below-line': 'below the reference line',
      'above-line': 'above the reference line',
      'slower-than-economy': 'below the long-run value',
      'faster-than-economy': 'above the long-run value',
    },
    undecided: 'precision or bound leaves open on which side of the line it lies',
    settings: {
      'debt-ratio-warning': 'Debt ratio, lower end of the risk range',
      'debt-ratio-ceiling': 'Debt ratio, overall warning line',
      'debt-ratio-risk-end': 'Debt ratio, upper end of the risk range',
      'general-interest-line': 'Interest on general debt, line for fiscal rebalancing (cities and counties)',
      'special-interest-line': 'Interest on special debt, line for fiscal rebalancing (cities and counties)',
      'debt-to-gdp-line': 'Debt to GDP, reference line (for states only)',
      'buoyancy-long-run': 'Tax buoyancy, long-run value',
      'buoyancy-question': 'Revenue buoyancy above which to ask about a low base',
      'about-tolerance': 'Tolerance for “about” when reading against a line',
    },
    sources: {
      'npc-2015':
        'NPC Standing Committee, decision of 29 August 2015 approving the State Council’s motion on the 2015 limit of local government debt: overall warning line at 100%, risk range from 80% to 120% (as Xinhua and China Daily reported it); drawn for local government debt as a whole',
      'state-council-2016':
        'General Office of the State Council, document 88 of 2016, emergency plan for local government debt risk: a city or county must start fiscal rebalancing where interest on general debt exceeds 10% of general public budget expenditure, or interest on special debt 10% of fund expenditure (as reported at the time)',
      maastricht: 'Protocol to the Maastricht Treaty; drawn for states',
      'imf-2023':
        'IMF working paper WP/23/71 (2023): tax buoyancy in 185 countries, 1990 to 2020, about 1 in the long run; not of general public budget revenue',
    },
    ownConvention: 'Convention of this scorecard, to be set as you see fit',
  },
};

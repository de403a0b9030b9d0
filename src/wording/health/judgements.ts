import type { Direction } from '../../core/catalogue/indicator';
import type { Dimension } from '../../core/health/dimension';
import type { BandId } from '../../core/health/scale';
import type { SettingId, SettingSource } from '../../core/health/settings';
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
  readonly sources: Readonly<Record<SettingSource, string>>;
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
      flexibility: { name: '财政灵活性', about: '收入与经济的关系、收入的稳定程度（PSAB SORP-4：灵活性）' },
      vulnerability: { name: '财政脆弱性', about: '对土地与上级资金的依赖（PSAB SORP-4：脆弱性）' },
      sustainability: {
        name: '债务可持续性',
        about: '债务与财力、经济的关系（PSAB SORP-4：可持续性；ICMA：长期偿付能力）',
      },
      cash: { name: '现金保障', about: '到期支出能否及时支付（ICMA：现金偿付能力）' },
      service: { name: '服务水平', about: '居民得到的公共服务（ICMA：服务水平偿付能力）' },
      'economic-base': { name: '经济基础', about: '财政所依托的经济（ICMA：环境因素）' },
    },
    directions: { 'more-is-better': '越高越好', 'less-is-better': '越低越好', neutral: '不分高低' },
    bands: {
      'below-warning': '低于预警线',
      'in-warning': '处于预警线与上限之间',
      'above-ceiling': '高于上限',
      'below-line': '低于参照线',
      'above-line': '高于参照线',
      'below-range': '低于参照区间',
      'in-range': '处于参照区间',
      'above-range': '高于参照区间',
      'slower-than-economy': '低于长期参照值',
      'faster-than-economy': '高于长期参照值',
    },
    undecided: '精度或界限词不足以判断在线上还是线下',
    settings: {
      'debt-ratio-warning': '债务率预警线',
      'debt-ratio-ceiling': '债务率上限',
      'debt-to-gdp-line': '负债率参照线（仅用于国家）',
      'self-sufficiency-line': '财政自给率参照线',
      'livelihood-share-low': '民生支出占比参照区间下端',
      'livelihood-share-high': '民生支出占比参照区间上端',
      'buoyancy-long-run': '财政收入弹性系数长期参照值',
      'buoyancy-question': '弹性系数高于此值时提示“基数是否偏低”',
      'about-tolerance': '“约”“左右”在判断时的容差',
    },
    sources: {
      'npc-2015':
        '全国人大常委会、财政部2015年地方政府债务限额管理（《中国日报》2015年8月31日），针对地方政府债务总体',
      maastricht: '《马斯特里赫特条约》，针对国家',
      'imf-2023': '国际货币基金组织工作论文（2023年）：长期约为1',
      'provincial-reports-2026': '2026年省级政府工作报告所列的65%至87%；民生口径由各地自定',
      'web-convention': '惯例，未见官方出处',
      'own-convention': '本表惯例，可自行调整',
    },
  },
  'en-US': {
    dimensions: {
      budgetary: {
        name: 'Budgetary balance',
        about: 'How much of the year’s spending own revenue meets (ICMA: budgetary solvency)',
      },
      flexibility: {
        name: 'Flexibility',
        about: 'How revenue stands to the economy, and how firm it is (PSAB SORP-4: flexibility)',
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
      'below-warning': 'below the warning line',
      'in-warning': 'between the warning line and the ceiling',
      'above-ceiling': 'above the ceiling',
      'below-line': 'below the reference line',
      'above-line': 'above the reference line',
      'below-range': 'below the reference range',
      'in-range': 'within the reference range',
      'above-range': 'above the reference range',
      'slower-than-economy': 'below the long-run value',
      'faster-than-economy': 'above the long-run value',
    },
    undecided: 'precision or bound leaves open on which side of the line it lies',
    settings: {
      'debt-ratio-warning': 'Debt ratio, warning line',
      'debt-ratio-ceiling': 'Debt ratio, ceiling',
      'debt-to-gdp-line': 'Debt to GDP, reference line (for states only)',
      'self-sufficiency-line': 'Fiscal self-sufficiency, reference line',
      'livelihood-share-low': 'Livelihood share, lower end of the reference range',
      'livelihood-share-high': 'Livelihood share, upper end of the reference range',
      'buoyancy-long-run': 'Revenue buoyancy, long-run value',
      'buoyancy-question': 'Revenue buoyancy above which to ask about a low base',
      'about-tolerance': 'Tolerance for “about” when reading against a line',
    },
    sources: {
      'npc-2015':
        'NPC Standing Committee and Ministry of Finance, 2015 limits on local government debt (China Daily, 31 August 2015); drawn for local government debt as a whole',
      maastricht: 'Maastricht Treaty; drawn for states',
      'imf-2023': 'IMF working paper (2023): about 1 in the long run',
      'provincial-reports-2026':
        'Provincial work reports of 2026, from 65% to 87%; what counts as livelihood is set locally',
      'web-convention': 'Convention; no official source was found',
      'own-convention': 'Convention of this scorecard, to be set as you see fit',
    },
  },
};

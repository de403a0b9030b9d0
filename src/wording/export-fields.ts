import type { Language } from '../core/language';

/** What the columns of exported tables are called and hold, in the language given; their names are the same in both. */
export function fieldTexts(language: Language): FieldTexts {
  return TEXTS[language];
}

export interface FieldText {
  readonly title: string;
  readonly description: string;
}

export type ObservationFieldTexts = Readonly<
  Record<
    | 'report'
    | 'indicator'
    | 'label'
    | 'area'
    | 'period'
    | 'measure'
    | 'status'
    | 'bound'
    | 'strength'
    | 'value'
    | 'value_high'
    | 'unit'
    | 'of'
    | 'basis'
    | 'span'
    | 'start'
    | 'end'
    | 'quote'
    | 'id'
    | 'topic'
    | 'area_basis'
    | 'period_basis'
    | 'rank_of'
    | 'prices'
    | 'wording'
    | 'money'
    | 'payer'
    | 'figure_start'
    | 'figure_end'
    | 'name'
    | 'name_english'
    | 'note'
    | 'note_english'
    | 'against'
    | 'confidence'
    | 'doubt'
    | 'review'
    | 'level'
    | 'title'
    | 'date',
    FieldText
  >
>;

export type ReportFieldTexts = Readonly<
  Record<
    'id' | 'title' | 'publisher' | 'area' | 'level' | 'date' | 'kind' | 'year' | 'language' | 'sha256',
    FieldText
  >
>;

export type IndicatorFieldTexts = Readonly<
  Record<'id' | 'chinese' | 'english' | 'topic' | 'nature' | 'unit' | 'direction', FieldText>
>;

export interface FieldTexts {
  readonly observations: ObservationFieldTexts;
  readonly reports: ReportFieldTexts;
  readonly indicators: IndicatorFieldTexts;
}

const TEXTS: Readonly<Record<Language, FieldTexts>> = {
  'zh-CN': {
    observations: {
      report: { title: '报告', description: '报告编号，见报告表。' },
      indicator: { title: '指标', description: '指标目录中的编号；目录未收的指标为空，以原文名称为准。' },
      label: { title: '原文名称', description: '报告中的称谓，照录原文。' },
      area: { title: '统计范围', description: '报告所称的区域，如主园区、一区多园。' },
      period: {
        title: '时期',
        description:
          '年份；以斜线相连的起止年份（均含）；季度如 2022-Q1；半年如 2022-H1；月份如 2022-M1-7（均含）。',
      },
      measure: {
        title: '度量',
        description: '数值、增速、占比、变动、完成率、年均增速、倍数、排名或时长。',
      },
      status: { title: '数据性质', description: '实际、预计或目标。' },
      bound: { title: '限定', description: '原文对数字的限定，如以上为 at-least，超为 more-than。' },
      strength: {
        title: '目标性质',
        description: '仅用于目标：确保（committed）、预期（planned）或力争（aspired）。',
      },
      value: {
        title: '数值',
        description: '按原文数位，单位见“单位”；下降为负；百分数 22.1% 记作 22.1。区间取下限。',
      },
      value_high: { title: '区间上限', description: '仅用于区间。' },
      unit: { title: '单位', description: '照录原文，如亿元、%、个百分点。' },
      of: {
        title: '整体',
        description: '占比的整体、排名的范围或所完成的计划：指标编号，或报告原文。',
      },
      basis: { title: '口径', description: 'headline 为原文未另注口径；其余照录原文。' },
      span: { title: '时间跨度', description: '当年、每年、多年合计、累计或时点。' },
      start: { title: '起始位置', description: '原句在报告全文中的起始码位，自 0 起计。' },
      end: { title: '结束位置', description: '原句在报告全文中的结束码位，不含该位。' },
      quote: { title: '原文', description: '数字所出的原句或分句，照录原文。' },
      id: { title: '编号', description: '数据编号，各版本不变。' },
      topic: { title: '领域', description: '仅用于目录未收的指标；其余见指标表。' },
      area_basis: {
        title: '范围依据',
        description: '所在分句载明（stated）、承前文（carried）或推断（inferred）。',
      },
      period_basis: {
        title: '时期依据',
        description: '所在分句载明（stated）、依报告所在部分（part）或推定（assumed）。',
      },
      rank_of: { title: '排名对象', description: '仅用于排名：所排的是数值（level）还是增速（growth）等。' },
      prices: { title: '价格', description: '现价（nominal）或可比价（real），仅在报告载明时。' },
      wording: { title: '措辞', description: '表明限定、性质与力度的原词，以逗号相隔。' },
      money: { title: '资金性质', description: '仅用于政府资金：投入、兑现、出资、签约等，见说明文档。' },
      payer: { title: '出资方', description: '仅在原句载明时，照录原文。' },
      figure_start: { title: '数字起始位置', description: '数字在报告全文中的起始码位，自 0 起计。' },
      figure_end: { title: '数字结束位置', description: '数字在报告全文中的结束码位，不含该位。' },
      name: { title: '名称', description: '指标目录中的名称；目录未收的，为据原文整理的名称。' },
      name_english: { title: '英文名称', description: '同上，英文。' },
      note: { title: '备注', description: '原句未说明之处，或与另一年份的概念差异。' },
      note_english: { title: '备注（英文）', description: '同上，英文。' },
      against: { title: '对比基准', description: '增速、变动或倍数的对比基准；与上年相比的为空。' },
      confidence: {
        title: '可信度',
        description:
          '仅用于程序读出的数字：确定（certain）、较可能（likely）或存疑（doubtful）；人工读出的为空。',
      },
      doubt: { title: '存疑原因', description: '可信度不足的原因，以空格相隔；见说明文档。' },
      review: {
        title: '复核',
        description:
          '程序读出的数字经人复核的结果：已确认（accepted）、已更正（corrected）或未复核（not-reviewed）。',
      },
      level: { title: '行政层级', description: '报告所述地区的行政层级。' },
      title: { title: '报告标题', description: '报告的标题。' },
      date: { title: '报告日期', description: '报告的日期。' },
    },
    reports: {
      id: { title: '编号', description: '报告编号。' },
      title: { title: '标题', description: '报告标题。' },
      publisher: { title: '发布机关', description: '发布报告的机关。' },
      area: { title: '地区', description: '报告所述地区。' },
      level: { title: '行政层级', description: '全国、省、市、县或功能区。' },
      date: { title: '日期', description: '发布日期。' },
      kind: {
        title: '文件类型',
        description: '政府工作报告、预算执行、预算调整、决算、统计公报、计划报告或财政简报。',
      },
      year: { title: '数据年度', description: '文件所述结果的年度；政府工作报告为宣读年份的上一年。' },
      language: { title: '语言', description: '报告全文的语言。' },
      sha256: { title: 'SHA-256', description: '报告全文（UTF-8）的摘要。' },
    },
    indicators: {
      id: { title: '编号', description: '指标编号。' },
      chinese: { title: '中文名称', description: '通行的中文名称。' },
      english: { title: '英文名称', description: '年鉴与评级机构所用的英文名称。' },
      topic: { title: '主题', description: '所属的主题。' },
      nature: { title: '性质', description: '存量、流量或比率。' },
      unit: { title: '常用单位', description: '报告通常采用的单位。' },
      direction: { title: '方向', description: '越高越好、越低越好或中性。' },
    },
  },
  'en-US': {
    observations: {
      report: { title: 'Report', description: 'Id of the report, in the table of reports.' },
      indicator: {
        title: 'Indicator',
        description: 'Id in the catalogue of indicators; empty where the catalogue has none: see the label.',
      },
      label: { title: 'Label', description: 'The name as the report words it, verbatim.' },
      area: { title: 'Area', description: 'The area as the report names it: “主园区”, “一区多园”.' },
      period: {
        title: 'Period',
        description:
          'A year; two years joined by a slash, both included; a quarter (2022-Q1); a half (2022-H1); months (2022-M1-7).',
      },
      measure: { title: 'Measure', description: 'What the number measures: a level, a growth, a share …' },
      status: { title: 'Status', description: 'Whether it is a result, an estimated result or a target.' },
      bound: {
        title: 'Bound',
        description: 'How the wording bounds the number: “以上” is at-least, “超” is more-than.',
      },
      strength: {
        title: 'Strength',
        description:
          'Targets only: committed (确保), planned (预期, 计划) or aspirational (aspired: 力争, 努力).',
      },
      value: {
        title: 'Value',
        description:
          'The digits as printed, in the unit of the row: 22.1% is 22.1. A decline is negative. Of a range, the lower end.',
      },
      value_high: { title: 'Upper value', description: 'Of a range, the upper end.' },
      unit: { title: 'Unit', description: 'As printed: “亿元”, “%”, “个百分点”.' },
      of: {
        title: 'Of',
        description:
          'The whole of a share, the field of a rank, the plan completed: an indicator’s id, or the report’s words.',
      },
      basis: {
        title: 'Basis',
        description: 'headline: as published without qualification; else what the report says.',
      },
      span: {
        title: 'Span',
        description: 'In the year, per year, over several years, cumulative, or at a point in time.',
      },
      start: {
        title: 'Start',
        description: 'Where the quote begins in the report’s text, in code points from 0.',
      },
      end: { title: 'End', description: 'Where the quote ends, that code point excluded.' },
      quote: { title: 'Quote', description: 'The sentence or clause that says it, verbatim.' },
      id: { title: 'Id', description: 'Of the observation; the same in every version of the data.' },
      topic: { title: 'Topic', description: 'Where there is no indicator, whose topic stands in its table.' },
      area_basis: {
        title: 'Area is',
        description: 'stated in the figure’s own clause, carried from before, or inferred.',
      },
      period_basis: {
        title: 'Period is',
        description: 'stated in the figure’s own clause, that of the report’s part, or assumed.',
      },
      rank_of: { title: 'Rank of', description: 'Ranks only: whether the level, the growth … is ranked.' },
      prices: { title: 'Prices', description: 'nominal or real, only where the report says so.' },
      wording: {
        title: 'Wording',
        description: 'The words of bound, status and strength, verbatim, parted by commas.',
      },
      money: {
        title: 'Nature of money',
        description: 'Public money only: spent, paid, contributed, agreed …; see the documentation.',
      },
      payer: { title: 'Payer', description: 'Only where the sentence names one, verbatim.' },
      figure_start: {
        title: 'Figure start',
        description: 'Where the figure itself begins in the report’s text, in code points from 0.',
      },
      figure_end: { title: 'Figure end', description: 'Where it ends, that code point excluded.' },
      name: {
        title: 'Name',
        description:
          'The catalogue’s name; where it has none, a name made from the report’s words; in Chinese.',
      },
      name_english: { title: 'Name (English)', description: 'The same in English.' },
      note: {
        title: 'Note',
        description:
          'What the sentence leaves open, or how the concept differs from another year’s; in Chinese.',
      },
      note_english: { title: 'Note (English)', description: 'The same in English.' },
      against: {
        title: 'Against',
        description: 'What a growth, change or multiple is measured from, where that is not the year before.',
      },
      confidence: {
        title: 'Confidence',
        description:
          'How sure the program is that read it: certain, likely or doubtful; absent where a person read it.',
      },
      doubt: {
        title: 'Doubt',
        description: 'Why it is less than certain, in words parted by spaces; see the documentation.',
      },
      review: {
        title: 'Review',
        description:
          'What a person said of a reading by a program: accepted, corrected or not-reviewed; absent where nobody was asked.',
      },
      level: { title: 'Level', description: 'Administrative level of the area that the report is about.' },
      title: { title: 'Title', description: 'Title of the report.' },
      date: { title: 'Date', description: 'Day of the report.' },
    },
    reports: {
      id: { title: 'Id', description: 'Id of the report.' },
      title: { title: 'Title', description: 'Title of the report.' },
      publisher: { title: 'Publisher', description: 'Who published it.' },
      area: { title: 'Area', description: 'The area that it is about.' },
      level: { title: 'Level', description: 'Administrative level of that area.' },
      date: { title: 'Date', description: 'Day of publication.' },
      kind: {
        title: 'Kind',
        description:
          'Work report, budget execution or adjustment, final accounts, bulletin, plan or release.',
      },
      year: {
        title: 'Year',
        description: 'The year whose results it tells: of a work report the one before it was read.',
      },
      language: { title: 'Language', description: 'Language of the text.' },
      sha256: { title: 'SHA-256', description: 'Digest of the text in UTF-8.' },
    },
    indicators: {
      id: { title: 'Id', description: 'Id of the indicator.' },
      chinese: { title: 'Chinese name', description: 'As it is usually called in Chinese.' },
      english: { title: 'English name', description: 'As yearbooks and rating agencies call it.' },
      topic: { title: 'Topic', description: 'The field that it is grouped under.' },
      nature: { title: 'Nature', description: 'Whether it is a stock, a flow or a ratio.' },
      unit: { title: 'Usual unit', description: 'The unit that reports usually print.' },
      direction: { title: 'Direction', description: 'Whether more or less of it is better.' },
    },
  },
};

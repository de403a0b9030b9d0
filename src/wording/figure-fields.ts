import type { Language } from '../core/language';
import type { FigureFacts } from '../core/reading/figure-facts';
import type { FieldText } from './export-fields';

/** What can be asked of a figure beside its number, by the id under which it is asked for. */
export const FIGURE_FIELDS = [
  'unit',
  'period',
  'status',
  'bound',
  'upper-end',
  'measure',
  'indicator',
  'area',
  'area-basis',
  'basis',
  'remark',
  'sentence',
  'report',
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** The fact that a field tells, where it is called otherwise. */
export function factOf(field: FigureField): keyof FigureFacts {
  return field === 'upper-end' ? 'upperEnd' : field === 'area-basis' ? 'areaBasis' : field;
}

/** What the fields are called and hold, in the language given. */
export function figureFieldTexts(language: Language): Readonly<Record<FigureField, FieldText>> {
  return TEXTS[language];
}

const TEXTS: Readonly<Record<Language, Readonly<Record<FigureField, FieldText>>>> = {
  'zh-CN': {
    unit: { title: '单位', description: '数值的单位。' },
    period: { title: '年度', description: '数值所属的时期。' },
    status: { title: '数据性质', description: 'actual（实际）、estimated（预计）或 target（目标）。' },
    bound: {
      title: '限定',
      description: 'exact（确数）、more-than（超过）、at-least（不低于）、about（左右）、range（区间）等。',
    },
    'upper-end': { title: '上限', description: '区间的上限；不是区间则为空。' },
    measure: { title: '度量', description: 'level（数值）、growth（增速）、share（占比）等。' },
    indicator: { title: '指标', description: '指标代码；目录未收的为报告用语。' },
    area: { title: '统计范围', description: '报告所称的统计范围。' },
    'area-basis': {
      title: '范围依据',
      description: '统计范围的依据：stated（载明）、carried（承前文）或 inferred（推断）。',
    },
    basis: { title: '口径', description: '统计口径；headline 为原文未另注口径。' },
    remark: { title: '提示', description: '使用前须知；没有则为空。' },
    sentence: { title: '原句', description: '数值所在的原句。' },
    report: { title: '报告', description: '报告代码。' },
  },
  'en-US': {
    unit: { title: 'Unit', description: 'The unit of the number.' },
    period: { title: 'Period', description: 'The year or years that it is of.' },
    status: { title: 'Status', description: '"actual", "estimated" or "target".' },
    bound: { title: 'Bound', description: '"exact", "more-than", "at-least", "about", "range" …' },
    'upper-end': { title: 'Upper end', description: 'Of a range; else empty.' },
    measure: { title: 'Measure', description: '"level", "growth", "share" …' },
    indicator: {
      title: 'Indicator',
      description: 'Its id; the report’s own words where the catalogue has none.',
    },
    area: { title: 'Area', description: 'The area, as the report names it.' },
    'area-basis': {
      title: 'Area basis',
      description: 'How the area is known: "stated", "carried" from before, or "inferred".',
    },
    basis: { title: 'Basis', description: 'The basis of measurement; "headline" where none is noted.' },
    remark: { title: 'Remark', description: 'What to know before it is used; else empty.' },
    sentence: { title: 'Sentence', description: 'The sentence of the report.' },
    report: { title: 'Report', description: 'The report’s id.' },
  },
};

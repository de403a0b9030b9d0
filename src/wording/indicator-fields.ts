import type { Language } from '../core/language';
import { fieldTexts, type FieldText, type IndicatorFieldTexts } from './export-fields';

/** What the catalogue's fields are called and hold, in the language given: those of the exported table, and more. */
export function indicatorFieldTexts(language: Language): Readonly<Record<IndicatorField, FieldText>> {
  return { ...fieldTexts(language).indicators, ...FURTHER[language] };
}

export const INDICATOR_FIELDS = [
  'id',
  'chinese',
  'english',
  'aliases',
  'pinyin',
  'topic',
  'nature',
  'unit',
  'direction',
  'growth',
  'definition',
  'source',
] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

const FURTHER: Readonly<
  Record<Language, Readonly<Record<Exclude<IndicatorField, keyof IndicatorFieldTexts>, FieldText>>>
> = {
  'zh-CN': {
    aliases: { title: '别名', description: '其他名称和旧称。' },
    pinyin: { title: '拼音首字母', description: '中文名称各字拼音的首字母，可用于搜索。' },
    growth: {
      title: '增速口径',
      description:
        '增速通常按可比价（real）、现价（nominal）还是可比口径（comparable，不由上年公布数计算）。',
    },
    definition: { title: '定义', description: '指标的含义；目录未收定义的指标为 #N/A。' },
    source: { title: '定义依据', description: '定义出自何处。' },
  },
  'en-US': {
    aliases: { title: 'Aliases', description: 'Other names and older names.' },
    pinyin: {
      title: 'Pinyin initials',
      description: 'The first letters of the Chinese name’s pinyin, as one searches by.',
    },
    growth: {
      title: 'Growth basis',
      description:
        'Whether its growth is usually real, at constant prices, nominal, or on a comparable basis, not measured from the level published before.',
    },
    definition: {
      title: 'Definition',
      description: 'What it is; #N/A where the catalogue has no definition.',
    },
    source: { title: 'Definition source', description: 'Who defines it so.' },
  },
};

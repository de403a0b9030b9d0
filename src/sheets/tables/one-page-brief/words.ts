import type { Language } from '../../../core/language';

/** What the table of the one-page brief says, in the language given; its content has words of its own. */
export function briefTableTexts(language: Language): BriefTableTexts {
  return TEXTS[language];
}

export interface BriefTableHeaders {
  readonly item: string;
  readonly value: string;
  readonly unit: string;
  readonly beside: string;
  readonly against: string;
  readonly further: string;
  readonly note: string;
  readonly key: string;
}

interface BriefTableTexts {
  /** Where nothing stands first that has headers of its own. */
  readonly headers: BriefTableHeaders;
}

const TEXTS: Readonly<Record<Language, BriefTableTexts>> = {
  'zh-CN': {
    headers: {
      item: '事项',
      value: '数值',
      unit: '单位',
      beside: '增速／区间',
      against: '目标增速／参照线',
      further: '目标值／判断',
      note: '说明',
      key: 'key',
    },
  },
  'en-US': {
    headers: {
      item: 'Matter',
      value: 'Value',
      unit: 'Unit',
      beside: 'Growth / interval',
      against: 'Target growth / line',
      further: 'Target / reading',
      note: 'Remarks',
      key: 'key',
    },
  },
};

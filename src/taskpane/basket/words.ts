import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';
import type { FigureChoices } from '../../sheets/figures/figure-choices';

/** What the pane says of inserting figures one by one, in the language given. */
export function basketTexts(language: Language): BasketTexts {
  return TEXTS[language];
}

interface BasketTexts {
  readonly picked: (figures: number) => string;
  /** Of a line of the search: what its tick does. */
  readonly pick: string;
  readonly insert: (figures: number, cell: string | undefined) => string;
  readonly empty: string;
  readonly written: (figures: number, worksheet: string, range: string) => string;
  readonly options: string;
  readonly as: string;
  readonly ways: Readonly<Record<FigureChoices['as'], string>>;
  readonly beside: string;
  readonly parts: Readonly<Record<'label' | 'unit' | 'source', string>>;
  readonly direction: string;
  readonly directions: Readonly<Record<FigureChoices['direction'], string>>;
  readonly addFavourite: string;
  readonly dropFavourite: string;
  readonly favourites: string;
  readonly recents: string;
}

const TEXTS: Readonly<Record<Language, BasketTexts>> = {
  'zh-CN': {
    picked: (figures) => `已选 ${figures} 项`,
    pick: '选取，稍后一并填入',
    insert: (figures, cell) =>
      `${figures > 1 ? `${figures} 项` : ''}填入${cell === undefined ? '' : ` ${cell}`}`,
    empty: '清空所选',
    written: (figures, worksheet, range) => `已把 ${figures} 项数据填入工作表“${worksheet}”的 ${range}。`,
    options: '填法',
    as: '填入',
    ways: { formula: '公式，随报告更新', value: '数值，以后不变' },
    beside: '旁边另填',
    parts: { label: '名称', unit: '单位', source: '原句' },
    direction: '多项数据',
    directions: { down: '逐行向下', across: '逐列向右' },
    addFavourite: '收藏',
    dropFavourite: '取消收藏',
    favourites: '收藏的数据',
    recents: '最近填入的数据',
  },
  'en-US': {
    picked: (figures) => `${figures} picked`,
    pick: 'Pick, to insert several together',
    insert: (figures, cell) =>
      `Insert${figures > 1 ? ` ${figures}` : ''}${cell === undefined ? '' : ` in ${cell}`}`,
    empty: 'Unpick all',
    written: (figures, worksheet, range) =>
      `${count(figures, 'figure')} inserted on sheet “${worksheet}”, in ${range}.`,
    options: 'How',
    as: 'Insert as',
    ways: { formula: 'formulas, which follow the report', value: 'values, which stay' },
    beside: 'With',
    parts: { label: 'name', unit: 'unit', source: 'sentence' },
    direction: 'Several figures',
    directions: { down: 'one below another', across: 'side by side' },
    addFavourite: 'Add to favourites',
    dropFavourite: 'Remove from favourites',
    favourites: 'Favourites',
    recents: 'Inserted lately',
  },
};

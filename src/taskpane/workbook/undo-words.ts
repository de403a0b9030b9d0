import type { Language } from '../../core/language';
import type { GestureUndone } from '../../excel/undo-gesture';
import { count } from '../../wording/english-count';

/** What the pane says of taking back what was written last, and of the log of it, in the language given. */
export function undoTexts(language: Language): UndoTexts {
  return TEXTS[language];
}

/** A language without one of these texts does not compile. */
export interface UndoTexts {
  readonly undo: string;
  readonly undone: (answer: GestureUndone) => string;
  /** Said before something is written that is too much to be kept, and after it. */
  readonly willBeTooLarge: string;
  readonly wasTooLarge: string;
  readonly show: string;
  readonly hide: string;
  readonly none: string;
  readonly more: (changes: number) => string;
  readonly asSheet: string;
  readonly onSheet: (worksheet: string) => string;
}

/** No more places are named than a person reads. */
const MOST = 8;

const TEXTS: Readonly<Record<Language, UndoTexts>> = {
  'zh-CN': {
    undo: '撤销上次写入',
    undone: ({ gesture, undone, left, emptied = [] }) => {
      const back =
        undone === 0
          ? '上次写入的内容已不在工作簿中，单元格未改动。'
          : {
              insertion: `已撤销插入，移除 ${undone} 张表。`,
              refresh: `已撤销刷新，${undone} 处恢复原样。`,
              filling: `已撤销填入，${undone} 格恢复原样。`,
              entry: `已撤销填入，${undone} 格恢复原样。`,
              removal: `已撤销移除，${undone} 格恢复原样。`,
              freezing: `已恢复 ${undone} 个公式。`,
            }[gesture];
      const more = left.length > MOST ? `等 ${left.length} 处` : '';
      const stays =
        emptied.length === 0
          ? ''
          : `工作表${emptied.join('、')}已清空并保留，因为此版本的 Excel 无法告知其上是否有批注。`;
      return (
        back +
        stays +
        (left.length === 0 ? '' : `${left.slice(0, MOST).join('、')}${more}之后有改动，保持不变。`)
      );
    },
    willBeTooLarge: '改动很多，可能超出工作簿所能保留的量，写入后或许不能一键撤销。',
    wasTooLarge: '内容较多，工作簿未保留撤销所需的内容，不能一键撤销。',
    show: '查看写入记录',
    hide: '收起写入记录',
    none: '本工作簿还没有写入记录。',
    more: (changes) => `另有 ${changes} 处，见工作表。`,
    asSheet: '放到新工作表',
    onSheet: (worksheet) => `写入记录已放到工作表“${worksheet}”。`,
  },
  'en-US': {
    undo: 'Undo the last write',
    undone: ({ gesture, undone, left, emptied = [] }) => {
      const back =
        undone === 0
          ? 'What was written last is not in the workbook any more; no cell was changed.'
          : {
              insertion: `The insertion was undone: ${count(undone, 'table')} taken away.`,
              refresh: `The refresh was undone: ${count(undone, 'place')} as before.`,
              filling: `Undone: ${count(undone, 'cell')} as before.`,
              entry: `Undone: ${count(undone, 'cell')} as before.`,
              removal: `The table is back: ${count(undone, 'cell')} as before.`,
              freezing: `${count(undone, 'formula')} brought back.`,
            }[gesture];
      const more = left.length > MOST ? ` and ${left.length - MOST} more` : '';
      const stays =
        emptied.length === 0
          ? ''
          : ` Emptied and left standing, since this Excel does not tell whether there are notes on it: ${emptied.join(', ')}.`;
      return (
        back +
        stays +
        (left.length === 0
          ? ''
          : ` Left as is, since changed meanwhile: ${left.slice(0, MOST).join(', ')}${more}.`)
      );
    },
    willBeTooLarge:
      'This may be more than the workbook can keep, so that it could not be undone by one click.',
    wasTooLarge: 'It was too much for the workbook to keep, so it cannot be undone by one click.',
    show: 'Show what was written',
    hide: 'Hide what was written',
    none: 'Nothing was written into this workbook yet.',
    more: (changes) => `${count(changes, 'more change')}: see the sheet.`,
    asSheet: 'Put on a new sheet',
    onSheet: (worksheet) => `What was written stands on sheet “${worksheet}”.`,
  },
};

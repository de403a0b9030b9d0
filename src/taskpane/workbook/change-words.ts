import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the change list of a refresh says, in the language given. */
export function changeTexts(language: Language): ChangeTexts {
  return TEXTS[language];
}

/** Every text of the change list; a language without one of them does not compile. */
export interface ChangeTexts {
  readonly changesFound: (changes: number) => string;
  readonly nothingWrittenYet: string;
  readonly changeKinds: Readonly<Record<ChangeKindName, string>>;
  /** What consent does about it, or that it does nothing. */
  readonly changeKindAbout: Readonly<Record<ChangeKindName, string>>;
  readonly renamedTo: (header: string) => string;
  readonly repeated: (rows: number) => string;
  readonly before: string;
  readonly after: string;
  readonly emptyCell: string;
  readonly keepEdit: string;
  readonly apply: (tables: number) => string;
  readonly cancel: string;
  readonly close: string;
}

export type ChangeKindName =
  | 'changed'
  | 'edited'
  | 'filled'
  | 'added'
  | 'removed'
  | 'gone'
  | 'column-missing'
  | 'column-renamed'
  | 'key-duplicated';

const TEXTS: Readonly<Record<Language, ChangeTexts>> = {
  'zh-CN': {
    changesFound: (changes) => `发现 ${changes} 处差异`,
    nothingWrittenYet: '点“应用”之前，不会写入任何内容。',
    changeKinds: {
      changed: '报告数据有更新',
      edited: '您改动过的单元格',
      filled: '您填写的单元格',
      added: '新增的行',
      removed: '您删去的行',
      gone: '报告中已没有的行',
      'column-missing': '表中缺少的列',
      'column-renamed': '您改过名的列',
      'key-duplicated': '重复的行',
    },
    changeKindAbout: {
      changed: '应用后写入新值。',
      edited: '应用后恢复为报告中的值。',
      filled: '报告中此处为空，保留您填写的内容。',
      added: '应用后添加到表的末尾。',
      removed: '不会补回。',
      gone: '应用后只作标注，不删除。',
      'column-missing': '不会补回。',
      'column-renamed': '照常刷新，保留您的列名。',
      'key-duplicated': '同一标识出现多次，均不改动。',
    },
    renamedTo: (header) => `现名“${header}”`,
    repeated: (rows) => `出现 ${rows} 次`,
    before: '原值',
    after: '新值',
    emptyCell: '（空）',
    keepEdit: '保留我的改动',
    apply: (tables) => (tables > 1 ? `应用到 ${tables} 张表` : '应用'),
    cancel: '取消',
    close: '关闭',
  },
  'en-US': {
    changesFound: (changes) => `${count(changes, 'difference')} found`,
    nothingWrittenYet: 'Nothing is written until you choose Apply.',
    changeKinds: {
      changed: 'Updated in the report',
      edited: 'Edited by you',
      filled: 'Filled in by you',
      added: 'New rows',
      removed: 'Rows that you deleted',
      gone: 'Rows no longer in the report',
      'column-missing': 'Columns missing from the table',
      'column-renamed': 'Columns that you renamed',
      'key-duplicated': 'Repeated rows',
    },
    changeKindAbout: {
      changed: 'Apply writes the new value.',
      edited: 'Apply restores the report’s value.',
      filled: 'Empty in the report; what you wrote stays.',
      added: 'Apply adds them at the end of the table.',
      removed: 'They are not brought back.',
      gone: 'Apply marks them and deletes nothing.',
      'column-missing': 'They are not brought back.',
      'column-renamed': 'Refreshed as usual; your name stays.',
      'key-duplicated': 'One key stands in several rows, so none is touched.',
    },
    renamedTo: (header) => `now “${header}”`,
    repeated: (rows) => count(rows, 'time'),
    before: 'Before',
    after: 'After',
    emptyCell: '(empty)',
    keepEdit: 'Keep my edit',
    apply: (tables) => (tables > 1 ? `Apply to ${count(tables, 'table')}` : 'Apply'),
    cancel: 'Cancel',
    close: 'Close',
  },
};

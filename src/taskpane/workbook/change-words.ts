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
  /** Instead of `changed`, where the report is what it was. */
  readonly changedByInputs: string;
  readonly changeKinds: Readonly<Record<ChangeKindName, string>>;
  /** What consent does about it, or that it does nothing. */
  readonly changeKindAbout: Readonly<Record<ChangeKindName, string>>;
  readonly renamedTo: (header: string) => string;
  /** Of a column that nobody can be sure of: the header under which its content seems to stand. */
  readonly perhaps: (header: string) => string;
  readonly repeated: (rows: number) => string;
  readonly before: string;
  readonly after: string;
  /** Of an edit: what the user has there, and what the report says. */
  readonly yours: string;
  readonly reported: string;
  readonly emptyCell: string;
  readonly formulaGiving: (formula: string, value: string) => string;
  /** What a person may choose to have written; of all that a heading or a column holds. */
  readonly takeReported: string;
  readonly takeAllReported: (column: string) => string;
  readonly takeEveryReported: string;
  readonly bringBack: string;
  readonly bringAllBack: string;
  readonly skipTable: string;
  /** Of a row that the report dropped: the user's own words stand where it would be marked. */
  readonly markLeft: (remark: string) => string;
  /** Of a chart: where the user has written, which stays. */
  readonly chartLeft: (places: readonly string[]) => string;
  readonly apply: (tables: number) => string;
  readonly cancel: string;
  readonly close: string;
}

export type ChangeKindName =
  | 'changed'
  | 'retold'
  | 'unit-held'
  | 'edited'
  | 'kept'
  | 'filled'
  | 'added'
  | 'removed'
  | 'gone'
  | 'column-missing'
  | 'column-added'
  | 'column-dropped'
  | 'column-left'
  | 'header-retold'
  | 'column-renamed'
  | 'column-unsure'
  | 'key-lost'
  | 'key-duplicated'
  | 'chart-changed'
  | 'chart-left';

const TEXTS: Readonly<Record<Language, ChangeTexts>> = {
  'zh-CN': {
    changesFound: (changes) => `发现 ${changes} 处差异`,
    nothingWrittenYet: '点“应用”之前，不会写入任何内容。',
    changedByInputs: '随您填写的内容更新',
    changeKinds: {
      changed: '报告数据有更新',
      retold: '按所选方式改写',
      'unit-held': '暂留原单位的行',
      edited: '您改动过的单元格',
      kept: '您决定保留的改动',
      filled: '您填写的单元格',
      added: '新增的行',
      removed: '您删去的行',
      gone: '报告中已没有的行',
      'column-missing': '表中缺少的列',
      'column-added': '加上的列',
      'column-dropped': '去掉的列',
      'column-left': '留给您的列',
      'header-retold': '列名改写',
      'column-renamed': '您改过名的列',
      'column-unsure': '无法确认的列',
      'key-lost': '标识缺失的行',
      'key-duplicated': '重复的行',
      'chart-changed': '图表的文字与数据',
      'chart-left': '您改动过的图表',
    },
    changeKindAbout: {
      changed: '应用后写入新值。',
      retold: '数据未变，应用后换一种写法。',
      'unit-held': '行中有您填写的数，单位一变就会算错，整行保留原单位。清空您的数再刷新即可换算。',
      edited: '保留您的内容，除非您选择改用报告数值；应用后记住您的选择，不再询问。',
      kept: '报告数值未再变化，继续保留您的内容。',
      filled: '报告中此处为空，保留您填写的内容。',
      added: '应用后添加到表的末尾。',
      removed: '不会补回，除非您选择补回。',
      gone: '应用后只作标注，不删除。',
      'column-missing': '不会补回。',
      'column-added': '应用后插在相邻的列旁边。',
      'column-dropped': '列中没有您的内容，应用后删去。',
      'column-left': '列中有您的内容，不删去；以后不再刷新。',
      'header-retold': '应用后改写列名。',
      'column-renamed': '照常刷新，保留您的列名。',
      'column-unsure': '列名与内容对不上，这些列不读取也不改动。恢复原列名后即可刷新。',
      'key-lost': '按内容认出；应用后在末列补回标识。',
      'key-duplicated': '同一标识出现多次，均不改动。',
      'chart-changed': '应用后更新标题、标签和所绘数据；您改动过的地方保留。',
      'chart-left': '图表数据区已不在或改动较多，保留不动。需要新图表请重新插入。',
    },
    renamedTo: (header) => `现名“${header}”`,
    perhaps: (header) => `内容疑在“${header}”列`,
    repeated: (rows) => `出现 ${rows} 次`,
    before: '原值',
    after: '新值',
    yours: '您的内容',
    reported: '报告数值',
    emptyCell: '（空）',
    formulaGiving: (formula, value) => `${formula}（得 ${value}）`,
    takeReported: '改用报告数值',
    takeAllReported: (column) => `“${column}”列全部改用报告数值`,
    takeEveryReported: '全部改用报告数值',
    bringBack: '补回此行',
    bringAllBack: '全部补回',
    skipTable: '这次不刷新此表',
    markLeft: (remark) => (remark === '' ? '无处标注，不改动。' : `标注处有您写的“${remark}”，不改动。`),
    chartLeft: (places) => `保留您的：${places.join('、')}`,
    apply: (tables) => (tables > 1 ? `应用到 ${tables} 张表` : '应用'),
    cancel: '取消',
    close: '关闭',
  },
  'en-US': {
    changesFound: (changes) => `${count(changes, 'difference')} found`,
    nothingWrittenYet: 'Nothing is written until you choose Apply.',
    changedByInputs: 'Following what you filled in',
    changeKinds: {
      changed: 'Updated in the report',
      retold: 'Told as you chose',
      'unit-held': 'Rows that stay in their unit',
      edited: 'Edited by you',
      kept: 'Edits that you keep',
      filled: 'Filled in by you',
      added: 'New rows',
      removed: 'Rows that you deleted',
      gone: 'Rows no longer in the report',
      'column-missing': 'Columns missing from the table',
      'column-added': 'Columns that come',
      'column-dropped': 'Columns that go',
      'column-left': 'Columns that stay with you',
      'header-retold': 'Headers told anew',
      'column-renamed': 'Columns that you renamed',
      'column-unsure': 'Columns that cannot be told',
      'key-lost': 'Rows without their key',
      'key-duplicated': 'Repeated rows',
      'chart-changed': 'What charts say and draw',
      'chart-left': 'Charts that you changed',
    },
    changeKindAbout: {
      changed: 'Apply writes the new value.',
      retold: 'The data are the same; Apply writes them another way.',
      'unit-held':
        'A figure of yours stands in the row and would be wrong in another unit, so the row keeps its own. Empty your cell and refresh to have it converted.',
      edited:
        'What you have stays unless you choose the report’s figure. Apply remembers it, and you are not asked again.',
      kept: 'The report’s figures are as they were when you decided; yours stay.',
      filled: 'Empty in the report; what you wrote stays.',
      added: 'Apply adds them at the end of the table.',
      removed: 'They are not brought back unless you choose so.',
      gone: 'Apply marks them and deletes nothing.',
      'column-missing': 'They are not brought back.',
      'column-added': 'Apply puts them beside their neighbours.',
      'column-dropped': 'They hold nothing of yours; Apply takes them away.',
      'column-left': 'They hold something of yours, so they stay, and are not refreshed any more.',
      'header-retold': 'Apply changes the headers.',
      'column-renamed': 'Refreshed as usual; your name stays.',
      'column-unsure':
        'Header and content disagree, so these columns are neither read nor written. Give them their names back to have them refreshed.',
      'key-lost': 'Recognised by what they hold; Apply writes their keys in the last column again.',
      'key-duplicated': 'One key stands in several rows, so none is touched.',
      'chart-changed':
        'Apply brings titles, labels and figures up to date; where you wrote yourself, yours stays.',
      'chart-left':
        'The cells that they draw are gone or mostly yours, so they stay. Insert the table anew for new ones.',
    },
    renamedTo: (header) => `now “${header}”`,
    perhaps: (header) => `its content seems to stand under “${header}”`,
    repeated: (rows) => count(rows, 'time'),
    before: 'Before',
    after: 'After',
    yours: 'Yours',
    reported: 'The report’s',
    emptyCell: '(empty)',
    formulaGiving: (formula, value) => `${formula} (gives ${value})`,
    takeReported: 'Use the report’s figure',
    takeAllReported: (column) => `Use the report’s figures in all of “${column}”`,
    takeEveryReported: 'Use all of the report’s figures',
    bringBack: 'Bring it back',
    bringAllBack: 'Bring all back',
    skipTable: 'Leave this table as it is this time',
    markLeft: (remark) =>
      remark === ''
        ? 'There is no place for the mark.'
        : `Your “${remark}” stands in the mark’s place and stays.`,
    chartLeft: (places) => `yours stays: ${places.join(', ')}`,
    apply: (tables) => (tables > 1 ? `Apply to ${count(tables, 'table')}` : 'Apply'),
    cancel: 'Cancel',
    close: 'Close',
  },
};

import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the pane says of the custom functions, in the language given. */
export function functionTexts(language: Language): FunctionTexts {
  return TEXTS[language];
}

/** Every text about the functions; a language without one of them does not compile. */
export interface FunctionTexts {
  readonly back: string;
  readonly facts: Readonly<Record<'formula' | 'units' | 'sign' | 'source' | 'note', string>>;
  readonly help: string;
  readonly required: string;
  readonly optional: string;
  readonly another: string;
  readonly pick: string;
  readonly pickFor: (argument: string) => string;
  readonly result: string;
  /** Over the formula that would be written. */
  readonly inCell: string;
  readonly incomplete: string;
  readonly onlyInExcel: string;
  /** Of a result that takes several cells, of which the first are shown. */
  readonly spills: (rows: number, columns: number) => string;
  readonly write: (cell: string | undefined) => string;
  readonly examples: string;
  readonly copy: string;
  readonly copyFormula: (formula: string) => string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly freeze: string;
  readonly freezeTitle: string;
  readonly freezeAbout: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<'selection' | 'sheet' | 'workbook', string>>;
  readonly counting: string;
  readonly formulasFound: (formulas: number) => string;
  readonly freezeNow: (formulas: number) => string;
  readonly frozen: (formulas: number, left: readonly string[]) => string;
  readonly restore: string;
  readonly restoreAbout: (formulas: number) => string;
  readonly restored: (formulas: number, left: readonly string[]) => string;
  readonly repair: string;
  readonly repairAbout: string;
  readonly repaired: (formulas: number) => string;
  readonly recalculate: string;
  readonly recalculateAbout: string;
  readonly recalculated: (sheets: number) => string;
  readonly ofEarlierVersion: (sheets: readonly string[]) => string;
  /** Protected sheets whose formulas stay. */
  readonly protectedLeft: (sheets: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Language, FunctionTexts>> = {
  'zh-CN': {
    back: '全部函数',
    facts: { formula: '公式', units: '单位', sign: '正负', source: '依据', note: '说明' },
    help: '详细说明',
    required: '必填',
    optional: '可省略',
    another: '可再填一个',
    pick: '用所选单元格填入',
    pickFor: (argument) => `用所选单元格填入“${argument}”`,
    result: '结果',
    inCell: '将写入的公式',
    incomplete: '填好必填参数后显示结果。',
    onlyInExcel: '写入单元格后由 Excel 计算。',
    spills: (rows, columns) => `结果为 ${rows} 行 × ${columns} 列，将从所选单元格起填入。`,
    write: (cell) => (cell === undefined ? '写入所选单元格' : `写入 ${cell}`),
    examples: '示例',
    copy: '复制',
    copyFormula: (formula) => `复制 ${formula}`,
    copied: '已复制',
    copyFailed: '无法复制，请选中公式后手动复制。',

    freeze: '公式转为数值',
    freezeTitle: '公式转为数值',
    freezeAbout:
      '财政标尺的公式将换成当前数值，格式不变。此后不再更新，未安装加载项也能看到。显示错误值的公式保持不变。转换后可在此恢复，以后也可在“已有表格”中用“撤销上次写入”恢复。',
    scope: '范围',
    scopes: { selection: '所选区域', sheet: '当前工作表', workbook: '整个工作簿' },
    counting: '正在查找公式…',
    formulasFound: (formulas) =>
      formulas === 0 ? '其中没有财政标尺的公式。' : `其中有 ${formulas} 个财政标尺的公式。`,
    freezeNow: (formulas) => `将 ${formulas} 个公式转为数值`,
    frozen: (formulas, left) =>
      `已将 ${formulas} 个公式转为数值。${left.length === 0 ? '' : `显示错误值的 ${left.length} 个公式未变：${someOf(left, '、')}。`}`,
    restore: '恢复公式',
    restoreAbout: (formulas) => `恢复刚才转为数值的 ${formulas} 个公式`,
    restored: (formulas, left) =>
      `已恢复 ${formulas} 个公式。${left.length === 0 ? '' : `转换后又有改动的单元格未变：${someOf(left, '、')}。`}`,
    repair: '修复 #NAME?',
    repairAbout: '重写因打开时未装加载项而显示 #NAME? 的财政标尺公式',
    repaired: (formulas) =>
      formulas === 0 ? '没有需要修复的公式。' : `已重写 ${formulas} 个显示 #NAME? 的公式。`,
    recalculate: '重算公式',
    recalculateAbout: '重算有财政标尺公式的工作表：更新加载项后，Excel 会保留函数先前的结果',
    recalculated: (sheets) => (sheets === 0 ? '没有财政标尺的公式。' : `已重算 ${sheets} 张工作表。`),
    ofEarlierVersion: (sheets) =>
      `加载项已更新，以下工作表的公式可能仍显示旧版本的结果：${sheets.join('、')}。`,
    protectedLeft: (sheets) => `受保护的工作表未变：${sheets.join('、')}。`,
  },
  'en-US': {
    back: 'All functions',
    facts: { formula: 'Formula', units: 'Units', sign: 'Sign', source: 'Source', note: 'Note' },
    help: 'Full help',
    required: 'required',
    optional: 'optional',
    another: 'one more, if you like',
    pick: 'Use the selected cells',
    pickFor: (argument) => `Use the selected cells for ${argument}`,
    result: 'Result',
    inCell: 'The formula',
    incomplete: 'Fill the required arguments to see the result.',
    onlyInExcel: 'Excel will compute it in the cell.',
    spills: (rows, columns) =>
      `The result takes ${count(rows, 'row')} × ${count(columns, 'column')}, from the selected cell on.`,
    write: (cell) => (cell === undefined ? 'Write into the selected cell' : `Write into ${cell}`),
    examples: 'Examples',
    copy: 'Copy',
    copyFormula: (formula) => `Copy ${formula}`,
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here: select the formula and copy it by hand.',

    freeze: 'Formulas to values',
    freezeTitle: 'Formulas to values',
    freezeAbout:
      'Formulas of Fiscal Gauge become the values that they show, in the same formats. They are not updated any more, and can be read without the add-in. A formula that shows an error stays. They can be brought back here, and later by “Undo the last write” under Tables.',
    scope: 'Where',
    scopes: { selection: 'Selected cells', sheet: 'This sheet', workbook: 'Whole workbook' },
    counting: 'Looking for formulas…',
    formulasFound: (formulas) =>
      formulas === 0
        ? 'There are no formulas of Fiscal Gauge.'
        : `${count(formulas, 'formula')} of Fiscal Gauge found.`,
    freezeNow: (formulas) => `Make ${count(formulas, 'formula')} into values`,
    frozen: (formulas, left) =>
      `${count(formulas, 'formula')} made into values.${left.length === 0 ? '' : ` Left as they show an error: ${someOf(left, ', ')}.`}`,
    restore: 'Restore formulas',
    restoreAbout: (formulas) => `Bring back the ${count(formulas, 'formula')} just made into values`,
    restored: (formulas, left) =>
      `${count(formulas, 'formula')} restored.${left.length === 0 ? '' : ` Left as they were changed since: ${someOf(left, ', ')}.`}`,
    repair: 'Repair #NAME?',
    repairAbout:
      'Write formulas of Fiscal Gauge anew that show #NAME?, since the workbook was opened without the add-in',
    repaired: (formulas) =>
      formulas === 0
        ? 'No formula needs repair.'
        : `${count(formulas, 'formula')} that showed #NAME? written anew.`,
    recalculate: 'Recalculate',
    recalculateAbout:
      'Compute the sheets with formulas of Fiscal Gauge anew: after an update of the add-in Excel keeps what functions have answered',
    ofEarlierVersion: (sheets) =>
      `The add-in was updated; formulas on these sheets may still show what an earlier version answered: ${sheets.join(', ')}.`,
    recalculated: (sheets) =>
      sheets === 0 ? 'There are no formulas of Fiscal Gauge.' : `${count(sheets, 'sheet')} computed anew.`,
    protectedLeft: (sheets) => `Left as they are, on protected sheets: ${sheets.join(', ')}.`,
  },
};

/** The first of many, so that the sentence can be read. */
function someOf(addresses: readonly string[], separator: string): string {
  return addresses.slice(0, MOST_NAMED).join(separator) + (addresses.length > MOST_NAMED ? ' …' : '');
}

const MOST_NAMED = 8;

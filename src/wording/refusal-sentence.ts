import type { Language } from '../core/language';
import type { Refusal, RefusalDetail, RefusalReason } from './refusal';

/** Says what stands in the way, where, and what to do about it; never Excel's own words, which are localised. */
export function refusalSentence({ reason, detail }: Refusal, language: Language): string {
  return SENTENCES[language][reason](detail);
}

type Sentences = Readonly<Record<RefusalReason, (detail: RefusalDetail) => string>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  'zh-CN': {
    'target-occupied': ({ address }) =>
      `目标区域已有内容${at(address)}，未写入任何内容。请选择一片空白区域，或插入到新工作表。`,
    'target-merged': ({ address }) =>
      `目标区域内有合并单元格${at(address)}，表格不能放在其上。请取消合并，或另选位置。`,
    'target-dressed': ({ address }) =>
      `目标区域${at(address)}虽无内容，但设有填充色、条件格式或数据验证，放入表格会改动它们，因此未写入。请清除这些格式，或另选位置。`,
    'target-protected': ({ sheet }) =>
      `${sheet === undefined ? '工作表' : `工作表“${sheet}”`}受保护，未写入任何内容。请在“审阅”中撤消工作表保护，或另选工作表。`,
    'overlaps-table': ({ table }) =>
      `目标区域与表${named(table)}重叠，表格不能相互重叠。请另选位置，或插入到新工作表。`,
    'too-close-to-table': ({ table }) =>
      `目标区域紧挨着表${named(table)}，两表之间至少要空一行或一列，否则会连成一片。请另选位置。`,
    'beyond-sheet-edge': ({ address, size }) =>
      `从${address ?? '所选单元格'}起放不下${size === undefined ? '这张表' : `${size} 的表（行 × 列）`}，会超出工作表边界。请选择更靠左上的单元格。`,
    'spill-in-table': ({ table }) =>
      `结果不止一格，而表${named(table)}中的公式不能溢出到其他单元格。请选择表外的空白单元格。`,
    'spill-beside-table': ({ table }) =>
      `结果不止一格，而紧挨着表${named(table)}写入的公式会并入该表，不能再溢出。请与表隔开一行或一列。`,
    'target-among-arguments': ({ address }) =>
      `公式不能引用它所在的单元格${at(address)}，未写入。请另选一个空白单元格。`,
    'no-formulas-of-ours': () => '所选范围内没有财政标尺的公式，无需转换。',
    'no-cell-selected': () => '没有选中单元格，或选中了多个区域。请选择一个单元格后再试。',
    'sheet-gone': ({ sheet }) =>
      `找不到工作表${named(sheet)}，可能已被删除或改名，未写入任何内容。请重新选择位置。`,
    'table-gone': ({ table }) =>
      `找不到表${named(table)}，可能已被删除或改名，未写入任何内容。可重新插入此表。`,
    'table-changed-since': ({ table }) =>
      `表${named(table)}在核对之后又有改动，因此未写入。请重新刷新，再看一遍差异。`,
    'table-unknown': ({ table }) =>
      `表${named(table)}的行不属于手头的任何报告，无法补建记录，未改动。请先添加它所用的报告。`,
    'name-taken': () => '所用的名称刚被其他工作表或表格占用。请再试一次。',
    'filter-in-the-way': ({ table, sheet }) =>
      `${table === undefined && sheet !== undefined ? `工作表${named(sheet)}` : `表${named(table)}`}正处于筛选状态，无法写入。请清除筛选后再试。`,
    'no-room-to-grow': ({ table }) =>
      `表${named(table)}下方没有空间增加行，有其他表格或内容无法下移。请腾出空间后再刷新。`,
    'nothing-to-refresh': () => '本工作簿中没有财政标尺插入的表，无可刷新。请先插入一张表。',
    'workbook-protected': () =>
      '工作簿结构受保护，不能新建工作表。请在“审阅”中撤消工作簿保护，或插入到现有工作表。',
    'cell-being-edited': () => '有单元格正在编辑。请按回车键或 Esc 键结束编辑后再试。',
    'excel-busy': () => 'Excel 正忙，或当前窗口是另一个工作簿。请回到本工作簿后再试。',
    'too-large': () => '一次传送的数据超出 Excel 的限制，未写入。请减少表格数量后再试。',
    'cells-empty': ({ address }) =>
      `所选单元格${at(address)}中没有内容。请选中一张表（含表头），或整张工作表。`,
    'cells-too-many': ({ address, size }) =>
      `所选单元格${at(address)}共 ${size ?? ''}（行 × 列），一次最多读 20,000 格。请只选中一张表，或先删去多余的行列。`,
    'source-lost': ({ report }) =>
      `在工作簿中找不到这个数所在的单元格${report === undefined ? '' : `（《${report}》）`}：工作表已删除，或行名、列名已改动，不能确定是哪一格。可选中该表，重新读取。`,
    'report-changed-since': ({ report }) =>
      `报告${titled(report)}刚被其他人改动，因此未存入，对方的内容保持不变。请重新打开此报告，再作修改。`,
    'report-too-large': ({ report }) =>
      `报告${titled(report)}压缩后仍超过 Excel 一次可传送的大小（5 MB），未存入工作簿。请拆分文本后再试。`,
    'workbook-read-only': () =>
      '此工作簿为只读或受保护，报告未存入。请另存为可编辑的工作簿，或撤消保护后再试。',
    'not-supported-here': ({ needed }) =>
      `此版本的 Excel 不支持所需功能${needed === undefined ? '' : `（需要 ${needed}）`}。请使用 Excel 2021 或更新版本、Microsoft 365 或网页版。`,
    'connection-lost': () => '与 Excel 的连接中断。请检查网络后再试。',
    unanswered: ({ table, sheet, seconds }) =>
      `读取${table === undefined ? (sheet === undefined ? '工作簿' : `工作表“${sheet}”`) : `表${named(table)}`}时，Excel ${seconds === undefined ? '一直' : `在 ${seconds} 秒内`}没有应答，未写入任何内容。请稍后再试；若仍无应答，请重新打开工作簿。`,
    'perhaps-written': ({ places = [], seconds }) =>
      `已请 Excel 写入${places.length === 0 ? '' : firstOf(places, '、', '等')}，但 Excel ${seconds === undefined ? '一直' : `在 ${seconds} 秒内`}没有应答，可能已经写入，也可能稍后才写入。请先查看工作簿：已写入的可照常刷新或撤销，确未写入再试一次。`,
    stopped: () => '已停止，写入的部分已全部撤回，工作簿与之前一样。',
    'half-written': ({ places }) =>
      `写入中断，且无法确认已写入的部分是否全部撤回${places === undefined ? '' : `：${places.join('、')}可能留有未写完的内容`}。请查看工作簿，在“已有表格”中用“撤销上次写入”取回，或手工清除残留内容，然后再试。`,
    'figures-gone': () => '所选数据所在的报告已不在报告库中，未写入任何内容。请重新查找。',
    'nothing-to-undo': () =>
      '没有可撤销的写入：财政标尺在本工作簿中还没有写入，或写入的内容太大、太早，工作簿未保留撤销所需的内容。',
    'changed-by-user': ({ places }) =>
      `上次写入之后您又作了改动${places === undefined ? '' : `（${firstOf(places, '、', '等')}）`}，为免丢失，未撤销任何内容。`,
    'outside-excel': () => '此页面未在 Excel 中打开，没有工作簿可读写。请在 Excel 中打开财政标尺。',
    unexpected: ({ code, message = code }) =>
      `Excel 未能完成此操作${message === undefined ? '' : `（${message}）`}。请查看工作簿，必要时在“已有表格”中用“撤销上次写入”取回，然后再试。`,
  },
  'en-US': {
    'target-occupied': ({ address }) =>
      `There is something in ${address ?? 'the target cells'} already, so nothing was written. Choose empty cells, or a new sheet.`,
    'target-merged': ({ address }) =>
      `${address === undefined ? 'Some of the target cells' : `The cells ${address}`} are merged, and a table cannot stand on merged cells. Unmerge them, or choose another place.`,
    'target-dressed': ({ address }) =>
      `${address === undefined ? 'The target cells hold' : `The cells ${address} hold`} nothing, but some are coloured, or have conditional formats or validation, which a table would change; so nothing was written. Clear these, or choose another place.`,
    'target-protected': ({ sheet }) =>
      `${sheet === undefined ? 'The sheet' : `Sheet “${sheet}”`} is protected, so nothing was written. Unprotect it on the Review tab, or choose another sheet.`,
    'overlaps-table': ({ table }) =>
      `The target cells overlap ${theTable(table)}, and tables cannot overlap. Choose another place, or a new sheet.`,
    'too-close-to-table': ({ table }) =>
      `The target cells touch ${theTable(table)}. Leave at least one empty row or column between two tables, so that they do not run together.`,
    'beyond-sheet-edge': ({ address, size }) =>
      `From ${address ?? 'the selected cell'} on there is no room for ${size === undefined ? 'the table' : `a table of ${size} (rows × columns)`}: it would run over the edge of the sheet. Choose a cell further up or to the left.`,
    'spill-in-table': ({ table }) =>
      `The result takes more than one cell, and in ${theTable(table)} a formula cannot spill. Choose an empty cell outside it.`,
    'spill-beside-table': ({ table }) =>
      `The result takes more than one cell, and ${theTable(table)} would take in a formula right beside or below it, where it cannot spill. Leave an empty row or column between them.`,
    'target-among-arguments': ({ address }) =>
      `A formula cannot refer to its own cell${address === undefined ? '' : ` (${address})`}, so nothing was written. Choose another empty cell.`,
    'no-formulas-of-ours': () =>
      'There are no formulas of Fiscal Gauge there, so there is nothing to replace.',
    'no-cell-selected': () => 'No cell is selected, or several areas are. Select one cell and try again.',
    'sheet-gone': ({ sheet }) =>
      `${sheet === undefined ? 'The sheet' : `Sheet “${sheet}”`} is not there any more: it was deleted or renamed. Nothing was written. Choose the place again.`,
    'table-gone': ({ table }) =>
      `${capital(theTable(table))} is not there any more: it was deleted or renamed. Nothing was written. You can insert it again.`,
    'table-changed-since': ({ table }) =>
      `${capital(theTable(table))} has changed since it was compared, so nothing was written. Refresh again and look at the changes once more.`,
    'table-unknown': ({ table }) =>
      `The rows of ${theTable(table)} are of no report at hand, so its record cannot be restored; nothing was changed. Add its report first.`,
    'name-taken': () => 'Another sheet or table has just taken the name that was wanted. Try again.',
    'filter-in-the-way': ({ table, sheet }) =>
      `${capital(table === undefined && sheet !== undefined ? `the sheet “${sheet}”` : theTable(table))} is filtered, so rows cannot be written. Clear the filter, then try again.`,
    'no-room-to-grow': ({ table }) =>
      `There is no room for new rows under ${theTable(table)}: another table or other content cannot move down. Make room, then refresh.`,
    'nothing-to-refresh': () =>
      'This workbook has no table of Fiscal Gauge, so there is nothing to refresh. Insert a table first.',
    'workbook-protected': () =>
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it on the Review tab, or insert into a sheet that is there.',
    'cell-being-edited': () => 'A cell is being edited. Press Enter or Esc, then try again.',
    'excel-busy': () =>
      'Excel is busy, or another workbook is in front. Come back to this workbook and try again.',
    'too-large': () =>
      'That is more data than Excel takes at once, so it was not written. Try again with fewer tables.',
    'cells-empty': ({ address }) =>
      `There is nothing in ${address ?? 'the selected cells'}. Select a table with its headers, or a whole sheet.`,
    'cells-too-many': ({ address, size }) =>
      `The selection${address === undefined ? '' : ` (${address})`} is too large${size === undefined ? '' : `: ${size} (rows × columns)`}. No more than 20,000 cells are read at once. Select one table, or delete rows and columns that are not needed.`,
    'source-lost': ({ report }) =>
      `The cell of this figure${report === undefined ? '' : ` of “${report}”`} is not found for certain: its sheet was deleted, or its row or column is called otherwise now. Select the table and read it again.`,
    'report-changed-since': ({ report }) =>
      `${report === undefined ? 'The report' : `“${report}”`} has just been changed by somebody else, so it was not kept, and theirs stays as it is. Open the report again and make the change there.`,
    'report-too-large': ({ report }) =>
      `${report === undefined ? 'The report' : `“${report}”`} is more than Excel takes at once (5 MB), packed as it is, so it was not kept in the workbook. Divide its text and try again.`,
    'workbook-read-only': () =>
      'This workbook is read-only or protected, so the report was not kept. Save it as a workbook that can be changed, or unprotect it, then try again.',
    'not-supported-here': ({ needed }) =>
      `This version of Excel lacks what is needed${needed === undefined ? '' : ` (${needed})`}. Use Excel 2021 or later, Microsoft 365, or Excel on the web.`,
    'connection-lost': () => 'The connection to Excel was lost. Check the network and try again.',
    unanswered: ({ table, sheet, seconds }) =>
      `Excel was asked to read ${table === undefined ? (sheet === undefined ? 'the workbook' : `sheet “${sheet}”`) : theTable(table)} and has not answered${seconds === undefined ? '' : ` for ${seconds} seconds`}. Nothing was written. Try again in a while; if there is still no answer, open the workbook again.`,
    'perhaps-written': ({ places = [], seconds }) =>
      `Excel was asked to write${places.length === 0 ? '' : ` into ${firstOf(places, ', ', ' and more')}`} and has not answered${seconds === undefined ? '' : ` for ${seconds} seconds`}. It may have been written, or may yet be. Look at the workbook first: what stands there is refreshed and undone as usual. If nothing does, try again.`,
    stopped: () => 'Stopped: all that was written has been taken back, and the workbook is as it was.',
    'half-written': ({ places }) =>
      `The write was broken off, and it is not certain that all of it was taken back${places === undefined ? '' : `: something unfinished may stand in ${places.join(', ')}`}. Look at the workbook, take it back by “Undo the last write” under Tables or clear what is left, and try again.`,
    'figures-gone': () =>
      'The report of these figures is no longer at hand, and nothing was written. Please look for them again.',
    'nothing-to-undo': () =>
      'There is no write to undo: Fiscal Gauge has not written into this workbook yet, or what it takes to undo it was too large or too old to be kept.',
    'changed-by-user': ({ places }) =>
      `You have changed what was written since${places === undefined ? '' : ` (${firstOf(places, ', ', ' …')})`}, so nothing was undone, lest your changes be lost.`,
    'outside-excel': () =>
      'This page is not open in Excel, so there is no workbook to read or write. Open Fiscal Gauge in Excel.',
    unexpected: ({ code, message = code }) =>
      `Excel could not finish this${message === undefined ? '' : ` (${message})`}. Look at the workbook, take it back by “Undo the last write” under Tables if need be, and try again.`,
  },
};

function at(address: string | undefined): string {
  return address === undefined ? '' : `（${address}）`;
}

function named(name: string | undefined): string {
  return name === undefined ? '' : `“${name}”`;
}

function titled(title: string | undefined): string {
  return title === undefined ? '' : `《${title}》`;
}

/** No more than ten. */
function firstOf(places: readonly string[], comma: string, andMore: string): string {
  return places.slice(0, 10).join(comma) + (places.length > 10 ? andMore : '');
}

function theTable(table: string | undefined): string {
  return table === undefined ? 'the table' : `the table “${table}”`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

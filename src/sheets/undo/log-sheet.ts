import type { Language } from '../../core/language';
import { gestureLogTexts } from '../../wording/gesture-log';
import { filled, type Content } from '../edits/block';
import type { Edit } from '../edits/edit';
import type { LogEntry, LoggedTable } from './gesture-log';

/** The edits that put a log on a new sheet: a line for each change, under a header; plain cells, no table of ours. */
export function logSheetEdits(
  log: readonly LogEntry[],
  worksheet: string,
  language: Language,
): readonly Edit[] {
  const texts = gestureLogTexts(language);
  const { headers } = texts;
  const lines = log.flatMap((entry): readonly (readonly Content[])[] => {
    const head = [texts.time(entry.at), texts.gestures[entry.gesture]];
    if (entry.formulas > 0) return [[...head, '', texts.formulas(entry.formulas), '', '', '', '']];
    return entry.tables.flatMap((table) => linesOf(table).map((line) => [...head, table.title, ...line]));
  });
  const contents = [Object.values(headers), ...lines];
  const extent = { row: 0, column: 0, rows: contents.length, columns: Object.keys(headers).length };
  const text = contents.map((line) => line.map((cell) => (typeof cell === 'number' ? 'General' : '@')));
  return [
    { kind: 'sheet', worksheet, from: null, to: { frozenRows: 1, isInFront: true } },
    {
      kind: 'cells',
      at: { kind: 'on-sheet', worksheet, row: 0, column: 0 },
      from: { contents: filled(extent, ''), formats: filled(extent, 'General') },
      to: { contents, formats: text },
    },
    { kind: 'look', worksheet, extent: { ...extent, rows: 1 }, from: {}, to: { bold: true } },
    { kind: 'look', worksheet, extent, from: {}, to: { columnWidth: 110 } },
  ];

  function linesOf({ version, versionBefore, changes }: LoggedTable): readonly (readonly Content[])[] {
    const told = version === undefined ? '' : texts.version(version, versionBefore);
    if (changes.length === 0) return [['', '', '', '', told]];
    return changes.map(({ row, column, from, to }) => [row, column ?? texts.rowAdded, from, to, told]);
  }
}

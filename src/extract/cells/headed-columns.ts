import { isUnitWord } from '../division/column-header';
import type { Grid } from './grid';
import type { Column, Panel } from './panels';
import type { Section } from './sections';

/** A column with its header as it is read. */
export interface HeadedColumn extends Column {
  readonly header: string;
}

/**
 * The columns of figures of a panel with their headers: what stands in brackets and is no unit stands without them, and a
 * column whose cells are all formatted as rates is one.
 */
export function headedColumns(grid: Grid, { body }: Section, { figures }: Panel): readonly HeadedColumn[] {
  return figures.map(({ column, words }) => {
    const plain = words.map((word) =>
      word.replace(BRACKET, (bracket, inside: string) => (isUnit(inside) ? bracket : inside)),
    );
    const header = plain.join('');
    const shown = body.flatMap((row) => grid[row]?.[column]?.figure ?? []);
    const areRates = shown.length > 0 && shown.every((figure) => figure.endsWith('%'));
    return {
      column,
      words: plain,
      header: areRates && isRateWord(header) && !/%/u.test(header) ? `${header}%` : header,
    };
  });
}

/** The unit of a cell in per cent under a header that tells no rate, whatever the table's is; nothing of any other. */
export function ownRate(figure: string | undefined, header: string): string | undefined {
  const rate = figure?.at(-1);
  return (rate === '%' || rate === '‰') && !isRateWord(header) ? rate : undefined;
}

function isUnit(words: string): boolean {
  return isUnitWord(words) || /[%‰±]/u.test(words);
}

function isRateWord(header: string): boolean {
  return /[占为率比重]|增|升降|完成/u.test(header);
}

const BRACKET = /\(([^()]*)\)/gu;

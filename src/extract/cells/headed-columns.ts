import { isUnitWord } from '../division/column-header';
import type { Grid } from './grid';
import type { Column, Panel } from './panels';
import type { Section } from './sections';

/** A column with its header as it is read. */
export interface HeadedColumn extends Column {
  readonly header: string;
  /** 收入 or 支出, where columns of the panel differ in that. */
  readonly side?: string;
  /** Whether its rates are fractions of one whose format does not show it: nothing tells 0.988 from 0.988%. */
  readonly isOfFractions: boolean;
}

/**
 * The columns of figures of a panel with their headers: what stands in brackets and is no unit stands without them, and a
 * column whose cells are all formatted as rates is one.
 */
export function headedColumns(grid: Grid, { body }: Section, { figures }: Panel): readonly HeadedColumn[] {
  const sides = figures.map(({ words }) => words.find((word) => SIDE.test(word)));
  const areBoth = new Set(sides).size > 1;
  return figures.map(({ column, words }, place) => {
    const plain = words.map((word) =>
      word.replace(BRACKET, (bracket, inside: string) => (isUnit(inside) ? bracket : inside)),
    );
    const header = plain.join('');
    const shown = body.flatMap((row) => grid[row]?.[column]?.figure ?? []);
    const areRates = shown.length > 0 && shown.every((figure) => figure.endsWith('%'));
    const side = areBoth ? sides[place] : undefined;
    return {
      column,
      words: plain,
      header: areRates && isRateWord(header) && !/%/u.test(header) ? `${header}%` : header,
      ...(side !== undefined && { side }),
      isOfFractions: areFractions(shown, header),
    };
  });
}

/** Whether the figures of a rate are too small to be per cent: no budget is done to a fiftieth, and what grows does not grow by less than one in every row. */
function areFractions(figures: readonly string[], header: string): boolean {
  if (figures.length === 0 || figures.some((figure) => /[^\d.+-]/u.test(figure))) return false;
  const most = Math.max(...figures.map((figure) => Math.abs(Number(figure))));
  return /完成|执行率/u.test(header)
    ? /率|%|占|预算/u.test(header) && most <= 2
    : isGrowth(header) && most < 1;
}

/** Growth that names no unit. */
function isGrowth(header: string): boolean {
  return /增长|增[速幅]|同比$/u.test(header) && !/[%(]|额|量/u.test(header);
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

const SIDE = /^(?:收入|支出)$/u;
const BRACKET = /\(([^()]*)\)/gu;

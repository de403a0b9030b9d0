import { boundedFormat } from '../../core/number/bounded-format';
import { printedNumber } from '../../core/number/printed-number';
import { isPercent } from '../../core/number/unit';
import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Dataset, ReportData } from '../../library/dataset';
import { formulaFor, formulasBeside } from '../../library/resolve/formula-for';
import { quoteOf } from '../../library/text/quote';
import { figureLabel } from '../../wording/figure-label';
import { unitName } from '../../wording/units';
import { charactersWide } from '../plan/fitted-width';
import { typed, type Block, type Content } from '../edits/block';
import type { FigureChoices } from './figure-choices';

/** A figure with the report that it stands in. */
export interface FigureToInsert {
  readonly data: ReportData;
  readonly observation: Observation;
}

/** What is written of figures: a block of cells, where `null` for a format is whatever the cell has. */
export interface FigureBlock extends Required<Block> {
  /** How many figures it holds. */
  readonly figures: number;
  /** How many characters wide the names in its first column are; absent where none stand there. */
  readonly widest?: number;
}

/**
 * Figures as cells, a line for each: its label, the figure, its unit and its sentence, as far as they were chosen, lines below or
 * beside each other. As formulas they follow the reports, each pinned to its figure; as values they are what the report has now. The
 * label is a text in either case, so that whoever reads the sheet may word it otherwise.
 */
export function figureBlock(
  figures: readonly FigureToInsert[],
  choices: FigureChoices,
  dataset: Dataset,
  language: Language,
): FigureBlock {
  const lines = figures.map((figure) => lineOf(figure, choices, dataset, language));
  const grid = choices.direction === 'down' ? lines : turned(lines);
  return {
    figures: figures.length,
    ...(choices.label &&
      choices.direction === 'down' && { widest: Math.max(...lines.map(([first]) => widthOf(first))) }),
    contents: grid.map((line) => line.map(({ content }) => content)),
    formats: grid.map((line) => line.map(({ format }) => format)),
  };
}

function widthOf(cell: LineCell | undefined): number {
  return typeof cell?.content === 'string' ? charactersWide(cell.content) : 0;
}

/** One cell of a line; a text has no format of its own. */
interface LineCell {
  readonly content: Content | null;
  readonly format: string | null;
}

function lineOf(
  { data, observation }: FigureToInsert,
  { as, label, unit, source }: FigureChoices,
  dataset: Dataset,
  language: Language,
): readonly LineCell[] {
  const { value, valueHigh, unit: printed, bound } = observation;
  const number = printedNumber({ value, unit: printed });
  const upper = valueHigh === undefined ? undefined : printedNumber({ value: valueHigh, unit: printed });
  const beside = formulasBeside(dataset, observation, language);
  const isLive = as === 'formula';
  const text = (content: Content | null): LineCell => ({ content, format: null });
  return [
    ...(label ? [text(figureLabel(data.report, observation, language))] : []),
    {
      content: isLive ? typed(formulaFor(dataset, observation, language)) : number.value,
      format: boundedFormat(number.format, bound, upper),
    },
    ...(unit ? [text(unitContent())] : []),
    ...(source ? [text(isLive ? typed(beside.source) : quoteOf(data, observation))] : []),
  ];

  /** A percentage names its unit once: in the number. */
  function unitContent(): Content | null {
    if (isPercent(printed)) return null;
    return isLive ? typed(beside.unit) : unitName(printed, language);
  }
}

function turned<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const [first = []] = rows;
  return first.map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

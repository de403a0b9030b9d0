import { isMissing } from '../../../core/missing';
import type { Observation } from '../../../core/reading/observation';
import { convert } from '../../../core/number/quantity';
import { periodText, yearText, readingTexts } from '../../../wording/readings';
import { tableTexts } from '../../../wording/tables';
import { topicTableTexts } from './words';
import { printedCell } from '../../plan/figure-cell';
import { tableUnit, type Cell } from '../../plan/cell';
import { firmness } from '../cells/firmness';
import { itemName } from '../cells/item-name';
import { measureName } from '../cells/measure-name';
import { figuresOf, readsOf, sideOf, type Outlook, type OutlookYears } from './outlook';
import { outlookNotes } from './outlook-notes';
import { sourceSentences } from '../cells/source-sentences';
import { spanText } from '../cells/span-text';
import { unitOfFigures } from '../cells/unit-cell';
import type { TableSource } from '../../plan/table-plan';
import { areaName } from '../../../wording/area-name';

/** The cells that every row over an outlook has; `all` are the outlooks of the table, for what must not be mixed. */
export function outlookCells(
  outlook: Outlook,
  all: readonly Outlook[],
  years: OutlookYears,
  source: TableSource,
): OutlookCells {
  const { data, language } = source;
  const reads = readsOf(outlook);
  const [first] = [...figuresOf(outlook), ...reads];
  const from = (value: string): Cell => ({ value, sources: reads.map(({ id }) => id) });
  return {
    item: first && from(itemName(data, first, language)),
    coverage: first && from(areaName(data.report, first.area, language)),
    measure: first && from(measureName(data, first, language)),
    result: valueCell(outlook.result, outlook),
    plan: valueCell(outlook.plan, outlook),
    goal: valueCell(outlook.goal, outlook),
    unit: outlookUnitCell(outlook, source),
    firmness: firmnessCell(outlook, source),
    span: spanCell(outlook, years, source),
    note: outlookNotes(outlook, all, source),
    source: sourceSentences(data, reads),
  };
}

type OutlookCells = Readonly<
  Record<
    | 'item'
    | 'coverage'
    | 'measure'
    | 'result'
    | 'plan'
    | 'goal'
    | 'unit'
    | 'firmness'
    | 'span'
    | 'note'
    | 'source',
    Cell | undefined
  >
>;

/** The unit of a row: as printed where all its figures print one, else the tables' own, 亿元 for money. */
function outlookUnit(outlook: Outlook): string {
  const [first, ...others] = figuresOf(outlook);
  if (first === undefined) return '';
  return others.every(({ unit }) => unit === first.unit) ? first.unit : tableUnit(first);
}

/** A figure in the unit of its row, digits as printed; of a range the lower end, which its note tells. */
function valueCell(figure: Observation | undefined, outlook: Outlook): Cell | undefined {
  if (figure === undefined) return undefined;
  const shown = convert(figure, outlookUnit(outlook));
  return printedCell({ id: figure.id, ...(isMissing(shown) ? figure : shown) });
}

/** A rank is a place, whatever is ranked. */
function outlookUnitCell(outlook: Outlook, { data, language }: TableSource): Cell {
  const [first, ...others] = figuresOf(outlook);
  if (first === undefined) return { value: '' };
  const unit = first.measure === 'rank' ? '位' : outlookUnit(outlook);
  return unitOfFigures(data.report, [first, ...others], language, unit);
}

/** How each figure is bounded and, where it is a target, how firmly meant; with its year where there are several. */
function firmnessCell(outlook: Outlook, { language }: TableSource): Cell {
  const texts = readingTexts(language);
  const figures = figuresOf(outlook);
  const told = figures
    .map((figure) => ({ figure, text: firmness(figure, tableTexts(language)) }))
    .filter(({ text }) => text !== '');
  const parts = told.map(({ figure, text }) =>
    figures.length === 1 ? text : texts.ofPeriod(yearText(figure.period, language), text),
  );
  return {
    value: parts.join(tableTexts(language).noteSeparator),
    sources: told.map(({ figure }) => figure.id),
  };
}

/** What stretch of time the figures cover, with its years where those are not the column's. */
function spanCell(outlook: Outlook, years: OutlookYears, { language }: TableSource): Cell {
  const figures = figuresOf(outlook);
  const [first] = figures;
  if (first === undefined) return { value: '' };
  const span = spanText(first, language);
  const column = { result: years.year, plan: years.year + 1, goal: years.goalYear }[sideOf(first, years)];
  const isOfColumn = first.period === String(column) || first.measure === 'duration';
  const value = isOfColumn
    ? span
    : topicTableTexts(language).spanOf(span, periodText(first.period, language));
  return { value, sources: figures.map(({ id }) => id) };
}

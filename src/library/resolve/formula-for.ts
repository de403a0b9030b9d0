import { indicatorById } from '../../core/catalogue/catalogue';
import { isMissing } from '../../core/missing';
import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Dataset } from '../dataset';
import type { FigureQuery } from './figure-query';
import { resolveFigure } from './resolve-figure';

/**
 * The formula that fetches this figure and will fetch no other, whatever reports come to the workbook or are read again: it
 * names the period, the measure, the status, the area and the report, and the 口径 where a report tells one thing by several.
 *
 * The indicator is named in the language given, in English by its id. Where no arguments tell the figure
 * from others (the report says it twice), it is asked for by its own id. In the unit given, as printed without one.
 *
 * @example formulaFor(bundled(), gdp, 'en-US') // '=FISCAL.FIGURE("gdp",2021,"level","actual","主园区",,"zhuhai-hitech-2022")'
 */
export function formulaFor(
  dataset: Dataset,
  observation: Observation,
  language: Language,
  unit?: string,
): string {
  return formula('FIGURE', ASKED, pinned(dataset, observation, language, unit));
}

/**
 * The formulas that tell the unit and the sentence of the same figure, and of no other.
 *
 * @example formulasBeside(bundled(), gdp, 'en-US').source // '=FISCAL.SOURCE("gdp",2021,"level","actual","主园区",,"zhuhai-hitech-2022")'
 */
export function formulasBeside(
  dataset: Dataset,
  observation: Observation,
  language: Language,
): { readonly unit: string; readonly source: string } {
  const query = pinned(dataset, observation, language);
  const [indicator, ...others] = ASKED;
  return {
    unit: formula('FIGUREINFO', [indicator, 'field', ...others], { ...query, field: 'unit' }),
    source: formula('SOURCE', ASKED, query),
  };
}

function pinned(dataset: Dataset, observation: Observation, language: Language, unit?: string): FigureQuery {
  const { id, period, measure, status, area, basis, report } = observation;
  const asked = { indicator: nameIn(language, observation), period, measure, status, area, unit, report };
  const query = [asked, { ...asked, basis }].find((one) => isAnsweredBy(dataset, one, observation));
  return query ?? { indicator: id, unit, report };
}

/** What the report words itself is named in its own words in Chinese; they have no English. */
function nameIn(language: Language, { indicator, label, id }: Observation): string {
  if (language === 'en-US') return indicator ?? id;
  return (indicator === undefined ? undefined : indicatorById(indicator)?.chinese) ?? label;
}

function isAnsweredBy(dataset: Dataset, query: FigureQuery, observation: Observation): boolean {
  const figure = resolveFigure(dataset, query);
  return !isMissing(figure) && figure.observation === observation;
}

/** The arguments of FIGURE in their order, which are those of SOURCE too. */
const ASKED = ['indicator', 'period', 'measure', 'status', 'area', 'unit', 'report', 'basis'] as const;

function formula<Argument extends string>(
  id: string,
  places: readonly Argument[],
  given: Readonly<Partial<Record<Argument, FigureQuery[keyof FigureQuery]>>>,
): string {
  const cells = places.map((argument) => literal(given[argument]));
  while (cells.at(-1) === '') cells.pop();
  return `=FISCAL.${id}(${cells.join(',')})`;
}

/** As Excel writes a value in a formula: a year as a number, words in quotes. */
function literal(value: FigureQuery[keyof FigureQuery]): string {
  const text = String(value ?? '');
  return text === '' || /^\d+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

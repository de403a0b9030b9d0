import { indicatorById } from '../../core/catalogue/catalogue';
import { isMissing } from '../../core/missing';
import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Dataset } from '../dataset';
import type { FigureQuery } from './figure-query';
import { resolveFigure } from './resolve-figure';

/**
 * The formula that fetches exactly this figure, with no more arguments than it needs; those left out before
 * the last one stay empty.
 *
 * The indicator is named in the language given, in English by its id. Where no arguments tell the figure
 * from others (the report says it twice), it is asked for by its own id.
 *
 * @example formulaFor(bundled(), gdpGrowth, 'zh-CN') // '=FISCAL.FIGURE("地区生产总值",,"growth")'
 */
export function formulaFor(dataset: Dataset, observation: Observation, language: Language): string {
  const { id, report } = observation;
  const name = nameIn(language, observation);
  const queries: readonly FigureQuery[] = [
    ...SELECTIONS.map((names) => ({
      indicator: name,
      ...Object.fromEntries(names.map((argument) => [argument, observation[argument]])),
    })),
    { indicator: id },
  ];
  const query = queries.find((asked) => isAnsweredBy(dataset, asked, observation));
  return formula(query ?? { indicator: id, report });
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

/** The arguments of FIGURE in their order. */
const ARGUMENTS = ['indicator', 'period', 'measure', 'status', 'area', 'unit', 'report', 'basis'] as const;

/** What tells figures of one name apart; the unit is never needed. */
const TELLING = ['period', 'measure', 'status', 'area', 'report', 'basis'] as const;

/** Every choice of them, the fewest first, the earlier ones before the later ones. */
const SELECTIONS: readonly (readonly (typeof TELLING)[number][])[] = Array.from(
  { length: 2 ** TELLING.length },
  (_, bits) => TELLING.filter((__, place) => bits & (1 << place)),
).sort((one, other) => one.length - other.length);

function formula(query: FigureQuery): string {
  const cells = ARGUMENTS.map((argument) => literal(query[argument]));
  while (cells.at(-1) === '') cells.pop();
  return `=FISCAL.FIGURE(${cells.join(',')})`;
}

/** As Excel writes a value in a formula: a year as a number, words in quotes. */
function literal(value: FigureQuery[keyof FigureQuery]): string {
  const text = String(value ?? '');
  return text === '' || /^\d+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

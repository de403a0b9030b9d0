import { indicatorNamed, INDICATORS, namesOf } from '../../core/catalogue/catalogue';
import { isMissing, missing, type Missing } from '../../core/missing';
import { nameKey } from '../../core/names/name-key';
import { nearest } from '../../core/names/nearest';
import type { Measure, Status } from '../../core/reading/observation';
import type { Period } from '../../core/reading/period';
import { readBasis } from './basis-words';
import { readMeasure, readStatus } from './choice-words';
import type { Dataset, ReportData } from '../dataset';
import { figureIndex, labelsWithin, type FigureIndex } from './figure-index';
import type { NamedIndicator } from './named-indicator';
import { readPeriodWords } from './period-words';
import { namesNothing } from './told-measure';

/** A figure as a person asks for it, in words; what is blank is left open. */
export interface FigureQuery {
  /** An id, a Chinese or English name, an alias, the report's own words; or the id of one figure. */
  readonly indicator: Asked;
  /** 2021, `2021年度`, `2021-2025`, 十四五. */
  readonly period?: Asked;
  /** `level`, `growth`, `增速`, `占比` … */
  readonly measure?: Asked;
  /** `actual`, `estimated`, `target`, `实际`, `预计`, `目标` … */
  readonly status?: Asked;
  /** As the report names it, or its English gloss. */
  readonly area?: Asked;
  /** `headline`, `comparable`, or what a report says of its 口径: 含在建. */
  readonly basis?: Asked;
  /** 亿元, 万元, `RMB mn` …; as printed if left open. */
  readonly unit?: Asked;
  /** A report's id or title. */
  readonly report?: Asked;
}

type Asked = string | number | null | undefined;

/** The question in the dataset's own terms. */
export interface ReadQuery {
  readonly indicator: NamedIndicator;
  readonly period: Period | undefined;
  readonly measure: Measure | undefined;
  readonly status: Status | undefined;
  /** The names that reports have for the area; several where a gloss stands for more than one. */
  readonly areas: readonly string[] | undefined;
  readonly basis: string | undefined;
  readonly unit: string | undefined;
  /** The reports named; any, where none is. */
  readonly reports: readonly ReportData[] | undefined;
}

/** Reads each word of a question; the first that cannot be read is the answer. */
export function readQuery(dataset: Dataset, query: FigureQuery): ReadQuery | Missing {
  const index = figureIndex(dataset);
  const reports = given(query.report, (text) => readReports(dataset, index, text));
  if (isMissing(reports)) return reports;
  const indicator = readIndicator(index, words(query.indicator) ?? '', reports);
  if (isMissing(indicator)) return indicator;
  const period = given(query.period, (text) => readPeriod(reports ?? dataset.reports, text));
  if (isMissing(period)) return period;
  const measure = given(query.measure, readMeasure);
  if (isMissing(measure)) return measure;
  const status = given(query.status, readStatus);
  if (isMissing(status)) return status;
  const areas = given(query.area, (text) => readArea(index, reports ?? dataset.reports, text));
  if (isMissing(areas)) return areas;
  const basis = given(query.basis, (text) => readBasis(reports ?? dataset.reports, text));
  if (isMissing(basis)) return basis;
  return { indicator, period, measure, status, areas, basis, unit: words(query.unit), reports };
}

function readReports(
  { reports }: Dataset,
  index: FigureIndex,
  name: string,
): readonly ReportData[] | Missing {
  return (
    index.reports.get(nameKey(name)) ??
    missing('unknown-report', { name, choices: reports.map(({ report }) => report.id) })
  );
}

function readIndicator(
  { ids, labels: everywhere }: FigureIndex,
  name: string,
  reports: readonly ReportData[] | undefined,
): NamedIndicator | Missing {
  const indicator = indicatorNamed(name);
  if (indicator !== undefined) {
    return { kind: 'known', id: indicator.id, isRatio: indicator.nature === 'ratio' };
  }
  const id = name.toLowerCase();
  if (ids.has(id)) return { kind: 'figure', id };
  const labels = reports === undefined ? everywhere : labelsWithin(reports);
  const ofLabel = labels.get(nameKey(name)) ?? everywhere.get(nameKey(name));
  return ofLabel === undefined || namesNothing(name) ? unknown(name, labels, ofLabel) : ofLabel;
}

/** Suggests what the words stand for in a report, then what comes near: ids of the catalogue, and the reports' own words. */
function unknown(name: string, labels: FigureIndex['labels'], meant?: NamedIndicator): Missing {
  const near = nearest(name, [...INDICATORS, ...labels.values()], (thing) =>
    'kind' in thing ? (thing.kind === 'label' ? [typedName(thing)] : []) : namesOf(thing),
  );
  const suggestions = [...(meant === undefined ? [] : [meant]), ...near].map((thing) =>
    'kind' in thing && thing.kind === 'label' ? typedName(thing) : thing.id,
  );
  // A label and the name that the data has for it come to one.
  const named = [...new Set(suggestions)].filter((suggested) => !namesNothing(suggested));
  return missing('unknown-indicator', { name, suggestions: named.slice(0, MOST_SUGGESTIONS) });
}

/** What can be typed for words of a report that the catalogue does not know. */
function typedName({ label, called }: Extract<NamedIndicator, { readonly kind: 'label' }>): string {
  return namesNothing(label) ? (called ?? label) : label;
}

const MOST_SUGGESTIONS = 3;

function readPeriod(reports: readonly ReportData[], text: string): Period | Missing {
  const period = readPeriodWords(text);
  if (period !== undefined) return period;
  const periods = reports.flatMap(({ observations }) =>
    observations.map((observation) => observation.period),
  );
  return missing('unknown-choice', {
    argument: 'period',
    given: text,
    allowed: [...new Set(periods)].sort(),
  });
}

function readArea(
  { areas }: FigureIndex,
  reports: readonly ReportData[],
  text: string,
): readonly string[] | Missing {
  const named = areas.get(nameKey(text));
  if (named !== undefined) return named;
  const known = reports.flatMap(({ report }) => report.areas.map(({ name }) => name));
  return missing('unknown-choice', { argument: 'area', given: text, allowed: [...new Set(known)] });
}

function given<Read>(asked: Asked, read: (text: string) => Read | Missing): Read | Missing | undefined {
  const text = words(asked);
  return text === undefined ? undefined : read(text);
}

/** Nothing where the argument was left out; a reference to an empty cell arrives as 0. */
function words(asked: Asked): string | undefined {
  const text = asked === 0 ? '' : String(asked ?? '').trim();
  return text === '' ? undefined : text;
}

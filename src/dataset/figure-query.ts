import { findIndicator } from '../core/catalogue';
import { isMissing, missing, type Missing } from '../core/missing';
import { nameKey } from '../core/name-key';
import type { Measure, Status } from '../core/observation';
import { isPeriod, type Period } from '../core/period';
import { readMeasure, readStatus } from './choice-words';
import type { Dataset, ReportData } from './dataset';

/** A figure as a person asks for it, in words; what is blank is left open. */
export interface FigureQuery {
  /** An id, a Chinese or English name, an alias, the report's own words; or the id of one figure. */
  readonly indicator: Asked;
  /** 2021, `2021年`, `2021-2025`. */
  readonly period?: Asked;
  /** `level`, `growth`, `增速`, `占比` … */
  readonly measure?: Asked;
  /** `actual`, `estimated`, `target`, `实际`, `预计`, `目标` … */
  readonly status?: Asked;
  /** As the report names it, or its English gloss. */
  readonly area?: Asked;
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
  readonly area: string | undefined;
  readonly unit: string | undefined;
  readonly reports: readonly ReportData[];
}

/** A catalogue id; the words of reports for what the catalogue does not know; or one figure by its own id. */
export type NamedIndicator =
  | { readonly kind: 'known'; readonly id: string; readonly isRatio: boolean }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'figure'; readonly id: string };

/** Reads each word of a question; the first that cannot be read is the answer. */
export function readQuery(dataset: Dataset, query: FigureQuery): ReadQuery | Missing {
  const reports = readReports(dataset, words(query.report));
  if (isMissing(reports)) return reports;
  const indicator = readIndicator(reports, words(query.indicator) ?? '');
  if (isMissing(indicator)) return indicator;
  const period = given(query.period, (text) => readPeriod(reports, text));
  if (isMissing(period)) return period;
  const measure = given(query.measure, readMeasure);
  if (isMissing(measure)) return measure;
  const status = given(query.status, readStatus);
  if (isMissing(status)) return status;
  const area = given(query.area, (text) => readArea(reports, text));
  if (isMissing(area)) return area;
  return { indicator, period, measure, status, area, unit: words(query.unit), reports };
}

function readReports(dataset: Dataset, name: string | undefined): readonly ReportData[] | Missing {
  if (name === undefined) return dataset.reports;
  const named = dataset.reports.filter(({ report }) => isOneOf(name, [report.id, report.title]));
  return named.length > 0
    ? named
    : missing('unknown-report', { name, choices: dataset.reports.map(({ report }) => report.id) });
}

function readIndicator(reports: readonly ReportData[], name: string): NamedIndicator | Missing {
  const indicator = findIndicator(name);
  if (!isMissing(indicator)) {
    return { kind: 'known', id: indicator.id, isRatio: indicator.nature === 'ratio' };
  }
  const reads = reports.flatMap(({ observations, statements }) => [...observations, ...statements]);
  const figure = reads.find(({ id }) => id === name.toLowerCase());
  if (figure !== undefined) return { kind: 'figure', id: figure.id };
  const read = reads.find(({ label }) => nameKey(label) === nameKey(name));
  if (read === undefined) return indicator;
  if (read.indicator === undefined) return { kind: 'label', label: read.label };
  return readIndicator([], read.indicator);
}

function readPeriod(reports: readonly ReportData[], text: string): Period | Missing {
  const period = text
    .normalize('NFKC')
    .replace(/[年\s]/g, '')
    .replace(/^(\d{4})(?:-|–|—|~|至|到)+(\d{4})$/, '$1/$2');
  if (isPeriod(period)) return period;
  const periods = reports.flatMap(({ observations }) =>
    observations.map((observation) => observation.period),
  );
  return missing('unknown-choice', {
    argument: 'period',
    given: text,
    allowed: [...new Set(periods)].sort(),
  });
}

function readArea(reports: readonly ReportData[], text: string): string | Missing {
  const areas = reports.flatMap(({ report }) => report.areas);
  return (
    areas.find(({ name, english }) => isOneOf(text, [name, english]))?.name ??
    missing('unknown-choice', {
      argument: 'area',
      given: text,
      allowed: [...new Set(areas.map(({ name }) => name))],
    })
  );
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

function isOneOf(text: string, names: readonly string[]): boolean {
  return names.some((name) => nameKey(name) === nameKey(text));
}

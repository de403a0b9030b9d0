import { INDICATORS } from '../../src/core/catalogue/catalogue';
import type { Observation } from '../../src/core/reading/observation';
import type { Dataset, ReportData } from '../../src/library/dataset';

const YEARS = 10;
const FIGURES_OF_A_REPORT = 200;

/** Reports of as many places as it takes, each with twenty indicators over ten years; nothing in them is true. */
export function syntheticDataset(observations: number): Dataset {
  const reports = Array.from({ length: observations / FIGURES_OF_A_REPORT }, (_, place) => reportOf(place));
  return { version: `synthetic-${observations}`, reports };
}

/** A question with an answer in the dataset, another for each number. */
export function syntheticQuery(number: number, { reports }: Dataset) {
  return {
    indicator: INDICATORS[number % (FIGURES_OF_A_REPORT / YEARS)]?.id,
    period: FIRST_YEAR + (number % YEARS),
    measure: 'level',
    status: 'actual',
    area: undefined,
    unit: undefined,
    report: reports[(number * 7) % reports.length]?.report.id,
  };
}

const FIRST_YEAR = 2012;

function reportOf(place: number): ReportData {
  const id = `report-${place}`;
  return {
    report: {
      id,
      title: `报告${place}`,
      publisher: `地区${place}`,
      area: `地区${place}`,
      level: 'county',
      date: '2022-02-10',
      language: 'zh-CN',
      areas: [],
      text: '',
      sha256: '',
    },
    observations: Array.from({ length: FIGURES_OF_A_REPORT }, (_, figure) => observation(id, place, figure)),
    statements: [],
  };
}

function observation(report: string, place: number, figure: number): Observation {
  const indicator = INDICATORS[Math.floor(figure / YEARS)];
  return {
    id: `${report}-${figure}`,
    report,
    ...(indicator && { indicator: indicator.id }),
    label: indicator?.chinese ?? '',
    area: `地区${place}`,
    areaBasis: 'stated',
    period: String(FIRST_YEAR + (figure % YEARS)),
    periodBasis: 'stated',
    measure: 'level',
    status: 'actual',
    bound: 'exact',
    value: `${place + 1}.${figure}`,
    unit: '亿元',
    basis: 'headline',
    span: 'year',
    wording: [],
    source: { start: 0, end: 0 },
    figure: { start: 0, end: 0 },
  };
}

import { BUNDLED_REPORTS } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import type { KeptReport } from '../../../src/library/kept/kept-report';

/** The bundled report as if a person had brought it: some of its readings accepted, corrected and rejected. */
export function aKeptReport(id = 'brought', verdicts: KeptReport['verdicts'] = SOME_VERDICTS): KeptReport {
  const { report, observations, statements } = BUNDLED_REPORTS[0] as ReportData;
  const { title, area, text, sha256, language, areas } = report;
  return {
    report: {
      id,
      title,
      area,
      level: 'functional-zone',
      date: '2022-02-10',
      kind: 'work-report',
      year: 2021,
      language,
      areas,
      text,
      sha256,
    },
    reader: '0.1.0',
    observations: observations.map((read) => ({ ...read, report: id, confidence: 'certain', doubts: [] })),
    statements: statements.map((read) => ({ ...read, report: id })),
    verdicts,
  };
}

/** A report of a sentence or two, so that many can be written. */
export function aShortKeptReport(
  id = 'brought',
  verdicts: KeptReport['verdicts'] = {},
  title = id,
): KeptReport {
  const kept = aKeptReport(id, verdicts);
  const observations = kept.observations.slice(0, 3);
  const end = Math.max(...observations.map(({ source }) => source.end));
  const text = [...kept.report.text].slice(0, end).join('');
  return { ...kept, report: { ...kept.report, title, text }, observations, statements: [] };
}

const [first, second, third] = (BUNDLED_REPORTS[0] as ReportData).observations.map(({ id }) => id) as [
  string,
  string,
  string,
];

const SOME_VERDICTS: KeptReport['verdicts'] = {
  [first]: { kind: 'accepted' },
  [second]: { kind: 'corrected', to: { value: '22.10', indicator: null, label: '收入' } },
  [third]: { kind: 'rejected' },
};

import { extract } from '../../src/extract/extract';
import { BUNDLED_REPORTS } from '../../src/library/bundled';
import type { KeptReport } from '../../src/library/kept/kept-report';
import { readPart } from '../../src/library/kept/read-part';
import { reportDataOf } from '../../src/library/kept/report-data-of';
import { writtenPart } from '../../src/library/kept/write-part';
import { createLibrary, type Library } from '../../src/library/library';
import { resolveFigure } from '../../src/library/resolve/resolve-figure';
import { type Comparison, medians, timeOf } from './comparison';

/** As long as a work report of a city. */
const CHARACTERS = 20_000;

/** A workbook with 20 reports against one with 5: its parts, the time until they are in the library, and to the first formula. */
export async function benchKeptReports(): Promise<readonly Comparison[]> {
  const parts = Array.from({ length: 20 }, (_, number) => writtenPart(longReport(number)).xml);
  const few = parts.slice(0, 5);
  const length = (texts: readonly string[]): number => texts.reduce((sum, { length: one }) => sum + one, 0);
  const [opened = 0, openedFew = 0, asked = 0, askedFew = 0] = await medians(
    10,
    () => timeOf(() => opening(parts)),
    () => timeOf(() => opening(few)),
    () => firstFormula(parts),
    () => firstFormula(few),
  );
  return [
    {
      what: 'What 20 kept reports add to a workbook, against four times that of 5',
      unit: 'MB',
      ours: length(parts) / 1e6,
      against: (length(few) / 1e6) * 4,
      aim: '1',
    },
    {
      what: '20 kept reports read from their parts, against four times 5',
      ours: opened,
      against: openedFew * 4,
      aim: '1',
    },
    {
      what: 'The first formula over 20 kept reports, against four times that over 5',
      ours: asked,
      against: askedFew * 4,
      aim: '≤ 1',
    },
  ];
}

function opening(parts: readonly string[]): Library {
  const library = createLibrary(BUNDLED_REPORTS);
  library.add(
    ...parts.flatMap((xml) => {
      const part = readPart(xml);
      if (part.kind !== 'stored-report') throw new Error(part.reason);
      return [reportDataOf(part.kept)];
    }),
  );
  return library;
}

function firstFormula(parts: readonly string[]): number {
  const dataset = opening(parts).current();
  return timeOf(() => resolveFigure(dataset, { indicator: 'gdp', period: 2021, report: 'kept-0' }));
}

/** The bundled report over and over, up to the length, with a year of its own so that no two are alike. */
function longReport(number: number): KeptReport {
  const [bundled] = BUNDLED_REPORTS;
  if (bundled === undefined) throw new Error('There is no report.');
  const { text } = bundled.report;
  const long = Array.from(text.repeat(Math.ceil(CHARACTERS / text.length)))
    .slice(0, CHARACTERS)
    .join('');
  const id = `kept-${number}`;
  const { observations } = extract(long, { id });
  return {
    report: { ...bundled.report, id, text: long },
    reader: '',
    observations: observations.map((read) =>
      read.area === '' ? { ...read, area: bundled.report.area } : read,
    ),
    statements: [],
    verdicts: {},
  };
}

import { compareReadings } from '../../scripts/extract/compare-readings';
import { extract } from '../../src/extract/extract';
import { zhuhaiHitech2022 } from '../../src/library/reports/zhuhai-hitech-2022/report-data';

const { report, observations: byHand } = zhuhaiHitech2022;
const read = extract(report.text, { id: report.id });
const comparison = compareReadings(byHand, read.observations, report.text);

/** What was reached; to be raised as more is read, never lowered. */
const FLOORS = { precision: 0.96, recall: 0.92 };

test('as much of the bundled report is read as people read in it, and no more is wrong than was', () => {
  const { precision, recall, missed } = comparison;
  console.log(`bundled report: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  const told = recall < FLOORS.recall || precision < FLOORS.precision ? missed : [];
  expect(told).toEqual([]);
});

test('every figure that is read lies inside its sentence, and its digits are those printed there', () => {
  const characters = [...report.text];
  for (const { figure, source, value, id } of read.observations) {
    expect([id, source.start <= figure.start && figure.end <= source.end]).toEqual([id, true]);
    const printed = characters.slice(figure.start, figure.end).join('');
    const digits = value.replace('-', '');
    if (/\d/u.test(printed)) expect([id, printed.replaceAll(',', '').includes(digits)]).toEqual([id, true]);
  }
});

test('ids are the same each time, and no two alike', () => {
  const ids = read.observations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(extract(report.text, { id: report.id }).observations.map(({ id }) => id)).toEqual(ids);
});

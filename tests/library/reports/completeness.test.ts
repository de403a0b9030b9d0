import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contains, overlap, unreadNumbers } from '../../../scripts/authoring/unread-numbers';
import { numberTokens } from '../../../scripts/authoring/number-tokens';
import { reportFolders } from '../../../scripts/dataset-faults';
import { sliceCodePoints } from '../../../src/core/reading/code-points';
import type { SourceSpan } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';

/** Why a number of the text is not a figure of the report. */
const REASONS = {
  date: 'a date or the year that a figure belongs to',
  period: 'the time over which a figure runs: 全年, 2年内',
  scope: 'the whole of an area: 全市, 全区',
  qualifier: 'says of a figure that it is the first of its kind in time: 首期, 首次, 首批',
  deed: 'the first to do or to be something, once: 首个, 首艘, 率先; nobody was ranked',
  name: 'part of a name: a campaign, a meeting, a place, a version, an indicator',
  'list-ordinal': 'numbers a heading or an item',
  structure: 'counts the items that stand beside it in the text',
  'class-bound': 'bounds a class of people or firms, and counts none: 80岁以上, 30-50亿级',
  anniversary: 'how long ago something was founded',
  idiom: 'a turn of phrase',
} as const;

interface NonFigure extends SourceSpan {
  readonly text: string;
  readonly reason: string;
}

const reports = reportFolders().map((folder) => {
  const data = reportById(bundled(), basename(folder)) as ReportData;
  return {
    ...data,
    id: basename(folder),
    figures: data.observations.map(({ figure }): SourceSpan => figure),
    words: data.statements.map((statement): SourceSpan => statement.words),
    nonFigures: JSON.parse(readFileSync(join(folder, 'non-figures.json'), 'utf8')) as readonly NonFigure[],
    tokens: numberTokens(data.report.text),
  };
});

describe.each(reports)('$id', ({ report, observations, figures, words, nonFigures, tokens }) => {
  test('every number is read by an observation or a statement, or set aside with a reason', () => {
    expect(unreadNumbers(report.text, [...figures, ...words, ...nonFigures])).toEqual([]);
  });

  test('without an observation that alone reads a number, that number is unread', () => {
    const alone = observations.filter(
      ({ figure }) =>
        tokens.some((token) => contains(figure, token)) &&
        figures.filter((other) => overlap(other, figure)).length === 1,
    );
    expect(alone.length).toBeGreaterThan(0);
    const rest = (without: SourceSpan) => figures.filter((figure) => figure !== without);
    const missed = alone.filter(
      ({ figure }) => unreadNumbers(report.text, [...rest(figure), ...words, ...nonFigures]).length === 0,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test.each(nonFigures.map((entry) => [`${entry.text} at ${entry.start}`, entry] as const))(
    '%s stands in the text, holds a number, and is no figure for a known reason',
    (_, entry) => {
      expect(sliceCodePoints(report.text, entry.start, entry.end)).toBe(entry.text);
      expect(Object.keys(REASONS)).toContain(entry.reason);
      expect(tokens.some((token) => contains(entry, token))).toBe(true);
      expect([...figures, ...words].filter((span) => overlap(span, entry))).toEqual([]);
    },
  );

  test('the list of non-figures is in the text’s order and names no number twice', () => {
    const overlapping = nonFigures.filter((entry, index) => {
      const next = nonFigures[index + 1];
      return next !== undefined && next.start < entry.end;
    });
    expect(overlapping).toEqual([]);
  });
});

const { observations, figures, tokens } = reports.find(
  ({ id }) => id === 'zhuhai-hitech-2022',
) as (typeof reports)[number];

test('the Zhuhai report holds hundreds of numbers, and most of those in digits are figures', () => {
  const digits = tokens.filter(({ text }) => /^\d/.test(text));
  const read = digits.filter((token) => figures.some((figure) => contains(figure, token)));
  expect(tokens.length).toBeGreaterThan(400);
  expect(read.length / digits.length).toBeGreaterThan(0.75);
});

test('one number of it is read twice only where one number holds for two names', () => {
  const twice = observations.filter(({ figure, id }) =>
    observations.some((other) => other.id !== id && overlap(other.figure, figure)),
  );
  expect(twice.map(({ id }) => id)).toEqual([
    'assisted-loans.2022.growth.target',
    'assisted-loan-lines.2022.growth.target',
  ]);
});

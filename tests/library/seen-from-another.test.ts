import { readAddress } from '../../src/core/reading/reading-address';
import { BUNDLED_REPORTS } from '../../src/library/bundled';
import type { ReportData } from '../../src/library/dataset';
import { observationsSeen } from '../../src/library/observations-seen';
import { seenFromAnother } from '../../src/library/seen-from-another';
import { figureText, quoteOf } from '../../src/library/text/quote';

const [zhuhai] = BUNDLED_REPORTS as readonly [ReportData];
const [figure] = zhuhai.observations as readonly [ReportData['observations'][number]];

/** The same report under another id, in whose text everything stands one character later. */
const other: ReportData = {
  ...zhuhai,
  report: { ...zhuhai.report, id: 'other', text: `甲${zhuhai.report.text}` },
  observations: zhuhai.observations.map((read) => ({ ...read, report: 'other' })),
};

test('a figure that is seen from another report bears its address, which is taken apart again', () => {
  const [seen] = seenFromAnother(other).observations;
  expect(seen?.id).toBe(`other#${figure.id}`);
  expect(readAddress(`other#${figure.id}`)).toEqual({ report: 'other', id: figure.id });
  expect(readAddress(figure.id)).toEqual({ id: figure.id });
});

test('seen twice it bears the one address, whoever looks', () => {
  const [seen] = seenFromAnother(seenFromAnother(other)).observations;
  expect(seen?.id).toBe(`other#${figure.id}`);
  expect(seenFromAnother(other)).toBe(seenFromAnother(other));
});

test('a figure beside a report is quoted from its own text, and both are seen', () => {
  const both = { ...zhuhai, beside: [seenFromAnother(other)] };
  const [seen] = seenFromAnother(other).observations as readonly [typeof figure];
  expect([quoteOf(both, seen), figureText(both, seen)]).toEqual([
    quoteOf(other, seen),
    figureText(other, seen),
  ]);
  expect(quoteOf(both, figure)).toBe(quoteOf(zhuhai, figure));
  expect(observationsSeen(both)).toHaveLength(2 * zhuhai.observations.length);
});

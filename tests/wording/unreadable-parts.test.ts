import { unreadableReports } from '../../src/wording/unreadable-parts';

const PARTS = [
  { title: '2023年政府工作报告', reason: 'damaged' },
  { title: '2024年政府工作报告', reason: 'newer-version' },
] as const;

test('reports that could not be opened are named with the reason, and are said to be left alone', () => {
  expect(unreadableReports(PARTS, 'zh-CN')).toBe(
    '工作簿中有 2 份报告未能打开，均原样保留：《2023年政府工作报告》已损坏；《2024年政府工作报告》由更新版本的财政标尺写入，请更新后再打开。',
  );
  expect(unreadableReports(PARTS.slice(1), 'en-US')).toBe(
    '1 report of this workbook could not be opened and stays as it is: “2024年政府工作报告” was written by a newer version of Fiscal Gauge, which opens it.',
  );
});

test('one whose name cannot be read is told too', () => {
  expect(unreadableReports([{ title: undefined, reason: 'damaged' }], 'en-US')).toBe(
    '1 report of this workbook could not be opened and stays as it is: one without a name is damaged.',
  );
});

test('one that is longer than any report is told with the length', () => {
  const parts = [{ title: '2023年政府工作报告', reason: 'too-large' }] as const;
  expect(unreadableReports(parts, 'zh-CN')).toContain('《2023年政府工作报告》解开后超过 64 MB');
  expect(unreadableReports(parts, 'en-US')).toContain('unpacks to more than 64 MB');
});

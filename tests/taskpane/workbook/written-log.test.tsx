/** @jest-environment jsdom */
import type { LogEntry } from '../../../src/sheets/undo/gesture-log';
import { insertTexts } from '../../../src/taskpane/insert/words';
import { undoTexts } from '../../../src/taskpane/workbook/undo-words';
import { gestureLogTexts } from '../../../src/wording/gesture-log';
import { openPane } from '../open-pane';

const TEXTS = undoTexts('zh-CN');
const WORDS = gestureLogTexts('zh-CN');

const LOG: readonly LogEntry[] = [
  {
    gesture: 'refresh',
    at: '2026-01-02T03:04:05.000Z',
    formulas: 0,
    tables: [
      {
        title: '年度主要指标',
        version: 'b',
        versionBefore: 'a',
        changes: [
          { row: '地区生产总值', column: '数值', from: 300, to: 306.2 },
          { row: '外贸进出口总额', from: '', to: '' },
        ],
      },
    ],
  },
  { gesture: 'freezing', at: '2026-01-01T03:04:05.000Z', formulas: 2, tables: [] },
];

describe('what was written into the workbook', () => {
  test('is asked for once it is unfolded, and told by table, row and column', async () => {
    let asked = 0;
    const pane = await openPane({
      tab: 'workbook',
      workbook: {
        readLog: () => {
          asked += 1;
          return Promise.resolve({ kind: 'log-read', log: LOG });
        },
      },
    });
    expect(asked).toBe(0);
    await pane.press(TEXTS.show);
    expect(asked).toBe(1);
    const told = pane.place.querySelector(`[aria-label=${WORDS.title}]`)?.textContent;
    expect(told).toContain('年度主要指标 · 2 处 · 数据版本 a → b');
    expect(told).toContain('地区生产总值 · 数值 300 → 306.2');
    expect(told).toContain('外贸进出口总额 · 新增一行');
    expect(told).toContain('公式转为数值 · 2 个公式');
  });

  test('is taken back by one press, told with what stays, and asked for anew', async () => {
    let asked = 0;
    const answer = {
      kind: 'gesture-undone',
      gesture: 'refresh',
      undone: 3,
      left: ['Small!B2'],
    } as const;
    const pane = await openPane({
      tab: 'workbook',
      workbook: {
        undoLast: () => Promise.resolve(answer),
        readLog: () => {
          asked += 1;
          return Promise.resolve({ kind: 'log-read', log: [] });
        },
      },
    });
    await pane.press(TEXTS.show);
    expect(pane.place.textContent).toContain(TEXTS.none);
    await pane.press(TEXTS.undo);
    expect(asked).toBe(2);
    expect(pane.place.querySelector('[role=status]')?.textContent).toBe(
      '已撤销刷新，3 处恢复原样。Small!B2之后有改动，保持不变。',
    );
  });

  test('can be taken back from the notice that tells of it', async () => {
    let undone = 0;
    const pane = await openPane({
      workbook: {
        undoLast: () => {
          undone += 1;
          return Promise.resolve({ kind: 'gesture-undone', gesture: 'insertion', undone: 1, left: [] });
        },
      },
    });
    await pane.press(insertTexts('zh-CN').insert(2));
    await pane.press(TEXTS.undo);
    expect(undone).toBe(1);
  });
});

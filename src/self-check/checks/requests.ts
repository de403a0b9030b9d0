import type { SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly, oneOf } from '../seen';

/** What a request may hold, and what is left of one that fails. */
export const REQUESTS: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'failed-request-keeps-its-start',
    proves: {
      'zh-CN': '请求中途失败时，失败之前的写入仍在，之后的没有执行',
      'en-US': 'Of a request that fails, what came before the failure stands, what came after does not',
    },
    expected: exactly([1, '', '']),
    look: async (bench) => {
      await outcomeOf(bench, ({ sheet }) => {
        sheet.getRange('A1').values = [[1]];
        sheet.tables.getItem('FiscalGaugeNoSuchTable').name = 'any';
        sheet.getRange('C1').values = [[3]];
      });
      const { context, sheet } = bench;
      const left = sheet.getRange('A1:C1');
      left.load('values');
      await context.sync();
      return left.values[0] as readonly (number | string)[];
    },
  },
  {
    kind: 'on-sheet',
    id: 'ten-thousand-cells',
    proves: {
      'zh-CN': '一次请求可写入并读回一万个单元格',
      'en-US': 'Ten thousand cells are written and read, each in one request',
    },
    expected: exactly(49_995_000),
    look: async ({ context, sheet }) => {
      const cells = sheet.getRangeByIndexes(0, 0, 1_000, 10);
      cells.values = Array.from({ length: 1_000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      await context.sync();
      cells.load('values');
      await context.sync();
      return cells.values.flat().reduce<number>((sum, value) => sum + Number(value), 0);
    },
  },
  {
    kind: 'on-sheet',
    id: 'request-beyond-5-mb',
    proves: {
      'zh-CN': '超过 5 MB 的请求被接受，或以约定的代码拒绝',
      'en-US': 'A request of more than 5 MB is carried out, or refused with the documented code',
    },
    expected: oneOf('RequestPayloadSizeLimitExceeded', 'done'),
    look: (bench) =>
      outcomeOf(bench, ({ sheet }) => {
        writeMegabytes(sheet, 0, 6);
      }),
  },
  {
    kind: 'on-sheet',
    id: 'answer-beyond-5-mb',
    proves: {
      'zh-CN': '超过 5 MB 的回答可以读到，或以约定的代码拒绝',
      'en-US': 'An answer of more than 5 MB is read, or refused with the documented code',
    },
    expected: oneOf('ResponsePayloadSizeLimitExceeded', 'done'),
    look: async (bench) => {
      const { context, sheet } = bench;
      writeMegabytes(sheet, 0, 3);
      await context.sync();
      writeMegabytes(sheet, 3, 3);
      await context.sync();
      return outcomeOf(bench, (own) => {
        own.sheet.getRange('A1:AF6').load('values');
      });
    },
  },
];

/** Rows of 32 cells with 32,000 characters each: a megabyte a row. */
function writeMegabytes(sheet: Excel.Worksheet, first: number, count: number): void {
  const row = Array.from({ length: 32 }, () => 'x'.repeat(32_000));
  sheet.getRangeByIndexes(first, 0, count, row.length).values = Array.from({ length: count }, () => row);
}

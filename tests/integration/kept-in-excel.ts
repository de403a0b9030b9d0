import type { Fault } from '../../preview/wire/fault';
import { readKeptReports } from '../../src/excel/kept-reports';
import { KEPT_REPORTS_NAMESPACE } from '../../src/library/kept/part-heading';
import type { StoredReport } from '../../src/library/kept/stored-report';
import { isRefusal, type Refusal } from '../../src/wording/refusal';
import { openExcel } from './open-excel';

/** An Excel in which one round trip to the workbook fails, counted from now on. */
export async function brittleExcel() {
  let due: { trip: number; readonly fault: Fault } | undefined;
  await openExcel({
    beforeBatch: ({ kind }) => {
      if (due === undefined || kind !== 'workbook' || due.trip-- > 0) return undefined;
      const { fault } = due;
      due = undefined;
      return fault;
    },
  });
  return { breakOff: (trip: number, fault: Fault) => (due = { trip, fault }) };
}

export function storedOf(answer: StoredReport | Refusal): StoredReport {
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
}

export async function reportsThere(): Promise<readonly StoredReport[]> {
  const read = await readKeptReports();
  if (isRefusal(read)) throw new Error(read.reason);
  expect(read.unreadable).toEqual([]);
  return read.stored;
}

export async function partTexts(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(KEPT_REPORTS_NAMESPACE).load('items');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

export async function inWorkbook(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

import type { Page } from 'playwright-core';
import type { KeptReport } from '../../src/library/kept/kept-report';
import { KEPT_REPORTS_NAMESPACE } from '../../src/library/kept/part-heading';
import { readPart } from '../../src/library/kept/read-part';
import { writtenPart } from '../../src/library/kept/write-part';

/** Writes another state of the report that the workbook keeps: beside it, as an author does at the same time, or in its place. */
export async function asAnotherAuthor(
  page: Page,
  place: 'beside' | 'instead',
  changed: (kept: KeptReport) => KeptReport,
): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not open.');
  const standing = await frame.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items');
        await context.sync();
        const xml = parts.items[0]?.getXml();
        await context.sync();
        return xml?.value ?? '';
      }),
    KEPT_REPORTS_NAMESPACE,
  );
  const read = readPart(standing);
  if (read.kind !== 'stored-report') throw new Error(`The workbook keeps no report: ${read.reason}`);
  const written = writtenPart(changed(read.kept)).xml;
  await frame.evaluate(
    ([namespace, xml, isInstead]) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items');
        await context.sync();
        context.workbook.customXmlParts.add(xml);
        if (isInstead) for (const part of parts.items) part.delete();
        await context.sync();
      }),
    [KEPT_REPORTS_NAMESPACE, written, place === 'instead'] as const,
  );
}

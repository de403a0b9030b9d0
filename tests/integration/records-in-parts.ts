import { RECORDS_NAMESPACE } from '../../src/sheets/registry/record-heading';
import { openedRecord, writtenRecord } from '../../src/sheets/registry/record-part';

/** What the parts of the workbook remember of tables, by table. */
export async function recordsInParts(): Promise<Readonly<Record<string, unknown>>> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(RECORDS_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    const records = texts.flatMap(({ value }) => openedRecord(value) ?? []);
    return Object.fromEntries(
      records
        .map(({ heading, content }) => [heading.table, content] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}

/** Writes what somebody might have put in the place of a table's record. */
export async function putRecord(table: string, content: string, revision = 99): Promise<void> {
  await putPart(writtenRecord(table, content, revision).xml);
}

export async function putPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

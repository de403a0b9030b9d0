import { bundled } from '../../src/library/bundled';
import { insertTables } from '../../src/excel/insert-tables';
import { functionSamples } from '../../src/sheets/tables/function-samples/table';
import { functionGuide } from '../../src/wording/functions/function-guide';
import { openExcel } from './open-excel';
import { zhuhaiIn } from './plans';

test('every sample computes in the workbook to what the help says, in the same digits', async () => {
  const excel = await openExcel({ functions: true });
  const plan = functionSamples(zhuhaiIn(bundled()), bundled(), 'zh-CN');
  expect(await insertTables([plan], { kind: 'new-sheets' })).toMatchObject({ kind: 'inserted' });
  await excel.workbook.settled();
  const shown = await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('FunctionSamples').columns.getItem('示例结果');
    const body = column.getDataBodyRange();
    body.load('text');
    await context.sync();
    return body.text.map(([text]) => text ?? '');
  });
  const examples = functionGuide('zh-CN').flatMap(({ functions }) =>
    functions.flatMap((guide) => guide.examples.map((example) => ({ id: guide.id, ...example }))),
  );
  expect(shown).toHaveLength(examples.length);
  for (const [index, { id, shows, spills }] of examples.entries()) {
    const text = shown[index] ?? '';
    if (spills) expect([id, text]).not.toEqual([id, expect.stringMatching(/^(?:#.*)?$/)]);
    else expect([id, text]).toEqual([id, expect.stringMatching(patternOf(shows))]);
  }
});

/** What is left out in the help may be anything. */
function patternOf(shows: string): RegExp {
  const parts = shows.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

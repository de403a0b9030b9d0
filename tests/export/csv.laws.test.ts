import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { csvForExcel, csvForPrograms } from '../../src/export/csv';
import type { ExportTable } from '../../src/export/export-table';
import { guardFormula, unguardFormula } from '../../src/export/formula-guard';

/** Texts with everything that is hard in CSV more often than chance would have it. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ',', '\r', '\n', '\r\n', '=', '+', '-', '@', "'", '\t', ' ', '财', '𠮷', '\uFEFF'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

/** A first column that is never empty, because a line without anything is no record to most readers. */
const tables: fc.Arbitrary<ExportTable> = fc.array(fc.tuple(texts, texts)).map((rows) => ({
  fields: ['id', 'one', 'other'].map((name) => ({ name, type: 'string' }) as const),
  rows: rows.map((row, index) => [`row ${index}`, ...row]),
}));

function read(csv: string): readonly (readonly unknown[])[] {
  return parseCsv(csv, { delimiter: ',' });
}

function bodyOf({ fields, rows }: ExportTable): readonly (readonly unknown[])[] {
  return [fields.map(({ name }) => name), ...rows];
}

test('a CSV file for programs is read back as the rows that were written', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(read(csvForPrograms(table))).toEqual(bodyOf(table));
    }),
  );
});

test('a CSV file for Excel is read back as the rows that were written, once the guards are taken off', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const cells = read(csvForExcel(table)).map((row) => row.map((cell) => unguardFormula(String(cell))));
      expect(cells).toEqual(bodyOf(table));
    }),
  );
});

test('no text of a CSV file for Excel begins with what Excel would compute', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const [, ...rows] = read(csvForExcel(table));
      expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(String(cell)))).toEqual([]);
    }),
  );
});

test('taking a guard off restores any text, and text that needs none has none', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
      expect(guardFormula(text).length - text.length).toBe(/^'*[=+\-@＝＋－＠\t\r]/.test(text) ? 1 : 0);
    }),
  );
});

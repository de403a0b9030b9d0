import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/language';
import type { RegistryRecord } from '../../../src/sheets/registry/registry-record';
import { parseRegistryRecord } from '../../../src/sheets/registry/registry-schema';
import { TABLES } from '../../../src/sheets/tables/catalogue';

const name = fc.string({ minLength: 1 });

/** Every record that there can be: as many digests in each row as there are columns. */
const record: fc.Arbitrary<RegistryRecord> = fc
  .array(fc.string(), { minLength: 1, maxLength: 4 })
  .chain((columns) =>
    fc.record({
      version: fc.constant(4 as const),
      table: name,
      request: fc.record({
        plan: fc.constantFrom(...TABLES.map(({ id }) => id)),
        reports: fc.tuple(name),
        language: fc.constantFrom(...LANGUAGES),
        unit: fc.string(),
        charts: fc.boolean(),
        options: fc.constant({}),
      }),
      datasetVersion: fc.string(),
      columns: fc.constant(columns),
      digests: fc.dictionary(
        fc.string(),
        fc.array(fc.string(), { minLength: columns.length, maxLength: columns.length }),
      ),
      kept: fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.string())),
    }),
  );

const DAMAGED = { kind: 'unreadable', reason: 'damaged' };

describe('reading any registry record', () => {
  test('whatever may be written is read as it was', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(parseRegistryRecord(JSON.stringify(written))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
    );
  });

  test('no field may be missing or be anything else, and none may come in addition', () => {
    // None of these is right in any place.
    const wrong = fc.constantFrom<unknown>(
      undefined,
      null,
      0,
      true,
      [],
      [[]],
      [1],
      { row: 'x' },
      { row: [1] },
    );
    fc.assert(
      fc.property(
        record.chain((sound) =>
          fc.tuple(fc.constant(sound), fc.constantFrom(...Object.keys(sound), 'colour')),
        ),
        wrong,
        ([sound, field], value) => {
          fc.pre(!(field === 'colour' && value === undefined));
          expect(parseRegistryRecord(JSON.stringify({ ...sound, [field]: value }))).toEqual(DAMAGED);
        },
      ),
    );
  });
});

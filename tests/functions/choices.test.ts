import { readLandVariant, readRangeEnd, readRateUnit } from '../../src/functions/cells/choices';
import { type ChoiceListId } from '../../src/wording/functions/function-entry';
import { choiceLists } from '../../src/wording/functions/choice-lists';
import { languageNamed } from '../../src/wording/language-named';

const READERS = [
  ['RATE_UNIT', readRateUnit],
  ['LAND_VARIANT', readLandVariant],
  ['LANGUAGE', (cell: unknown) => languageNamed(String(cell))],
  ['RANGE_END', readRangeEnd],
] as const satisfies readonly (readonly [ChoiceListId, (cell: unknown) => unknown])[];

test.each(READERS)(
  'a choice of %s is read by its id, and by the name under which it is offered',
  (id, read) => {
    const offered = (['english', 'chinese'] as const).flatMap(
      (edition) => choiceLists(edition).find((list) => list.id === id)?.values ?? [],
    );
    expect(offered).not.toEqual([]);
    for (const { name, stringValue } of offered) {
      expect(read(stringValue)).toBe(stringValue);
      expect([name, read(name)]).toEqual([name, stringValue]);
    }
  },
);

test('what else people write is read too', () => {
  expect(readRateUnit('%')).toBe('percent');
  expect(readLandVariant('政府性基金收入占综合财力比重')).toBe('fund-to-resources');
  expect(languageNamed('汉语')).toBe('zh-CN');
  expect(readRangeEnd('midpoint')).toBe('middle');
});

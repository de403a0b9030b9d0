import { inOneUnit } from '../../../src/core/number/in-one-unit';

const part = { argument: 'part', value: 31000, unit: '万元' };

test('amounts of one kind come in the unit of the first', () => {
  expect(inOneUnit([part, { argument: 'whole', value: 6.2, unit: '亿元' }], false)).toEqual([31000, 62000]);
  expect(inOneUnit([part, { argument: 'whole', value: 0.62, unit: 'RMB bn' }], false)).toEqual([
    31000, 62000,
  ]);
  expect(inOneUnit([], false)).toEqual([]);
});

test.each(['亿美元', '家', '%'])('an amount in 万元 and one in %s are of two kinds', (unit) => {
  expect(inOneUnit([part, { argument: 'whole', value: 6.2, unit }], false)).toMatchObject({
    reason: 'units-differ',
    one: 'part',
    other: 'whole',
    otherUnit: unit,
  });
});

test('beside an amount that says no unit, two units are one too many', () => {
  const alike = { argument: 'whole', value: 62000, unit: 'RMB 10,000' };
  expect(inOneUnit([part, alike], true)).toEqual([31000, 62000]);
  expect(inOneUnit([part, { ...alike, unit: '亿元' }], true)).toMatchObject({ reason: 'units-differ' });
});

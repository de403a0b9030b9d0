import { calledInExcel } from './called-in-excel';

const call = calledInExcel();

test.each([
  ['SHAREOF', []],
  ['LIVELIHOODSHARE', []],
  ['TAXSHARE', []],
  ['TRANSFERDEPENDENCE', []],
  ['LANDDEPENDENCE', ['fund-to-resources']],
] as const)('%s refuses a part that is more than its whole', (id, rest) => {
  expect(call(id, [[40]], [[36]], ...rest)).toEqual([
    [expect.stringMatching(/^#VALUE! .*more than the whole that contains it/)],
  ]);
  expect(call(id, [[36]], [[36]], ...rest)).toEqual([[1]]);
});

test.each([
  ['LANDDEPENDENCE', ['land-to-revenue']],
  ['TRADEDEPENDENCE', []],
  ['DEBTTOGDP', []],
  ['DEBTTORESOURCES', []],
  ['REVENUETOGDP', []],
  ['SELFSUFFICIENCY', []],
  ['BUDGETOUTTURN', []],
  ['ATTAINMENT', []],
  ['CONTRIBUTIONSHARE', []],
] as const)('%s is no share and may exceed 1', (id, rest) => {
  expect(call(id, [[40]], [[32]], ...rest)).toEqual([[1.25]]);
});

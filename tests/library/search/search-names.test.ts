import { named, searchNames } from '../../../src/library/search/search-names';

const AMONG = [
  named('SHAREOF', ['SHAREOF', '占比：部分占总额的比重', 'The share of a part in its whole']),
  named('SELFSUFFICIENCY', ['SELFSUFFICIENCY', '财政自给率：收入与支出之比', 'Fiscal self-sufficiency']),
  named('LIVELIHOODSHARE', ['LIVELIHOODSHARE', '民生支出占比', 'The share of livelihood spending']),
];

describe('a search among names', () => {
  test.each([
    ['财政自给率', ['SELFSUFFICIENCY']],
    ['czzjl', ['SELFSUFFICIENCY']],
    ['zijilv', ['SELFSUFFICIENCY']],
    ['selfsuff', ['SELFSUFFICIENCY']],
    ['livelihood', ['LIVELIHOODSHARE']],
    ['share', ['SHAREOF', 'LIVELIHOODSHARE']],
    ['share livelihood', ['LIVELIHOODSHARE']],
    ['mszc', ['LIVELIHOODSHARE']],
    ['xyz', []],
  ])('for “%s” finds %j, the best first', (query, found) => {
    expect(searchNames(AMONG, query)).toEqual(found);
  });

  test('for nothing finds all, in their order', () => {
    expect(searchNames(AMONG, ' ')).toEqual(['SHAREOF', 'SELFSUFFICIENCY', 'LIVELIHOODSHARE']);
  });
});

import type { Observation } from '../../../src/core/reading/observation';
import { correctionOf, draftOf, faultsIn } from '../../../src/taskpane/reports/correction-draft';
import { EXAMPLE } from './example-report';

const nameOf = ({ label }: Observation): string => label;
const [read] = EXAMPLE.observations as [Observation];
const DRAFT = draftOf(read, nameOf);

test('a draft that nobody has changed puts nothing right', () => {
  expect(correctionOf(DRAFT, read, nameOf)).toEqual({});
});

test('a correction names the fields that differ, and no others', () => {
  const draft = { ...DRAFT, value: ' 193.5 ', period: '2020', status: 'estimated' as const };
  expect(correctionOf(draft, read, nameOf)).toEqual({ value: '193.5', period: '2020', status: 'estimated' });
});

test('a name of the catalogue, in either language, means its indicator; other words name the figure themselves', () => {
  const [chinese, english, own] = ['一般公共预算收入', 'General public budget revenue', '水库'].map((name) =>
    correctionOf({ ...DRAFT, name }, read, nameOf),
  );
  expect(chinese).toEqual({ indicator: 'general-budget-revenue' });
  expect(english).toEqual(chinese);
  expect(own).toEqual({ indicator: null, label: '水库' });
});

test('what is no longer a range has one end', () => {
  const range = { ...read, bound: 'range' as const, valueHigh: '195' };
  const draft = { ...draftOf(range, nameOf), bound: 'exact' as const };
  expect(correctionOf(draft, range, nameOf)).toEqual({ bound: 'exact', valueHigh: null });
});

test.each([
  ['a value that is no number', { value: '约193' }, 'value'],
  ['a range whose end is not above its beginning', { bound: 'range', valueHigh: '190' }, 'valueHigh'],
  ['a period that is none', { period: '去年' }, 'period'],
  ['an empty name', { name: ' ' }, 'name'],
  ['an empty area', { area: '' }, 'area'],
] as const)('%s cannot stand', (_, change, fault) => {
  expect(faultsIn({ ...DRAFT, ...change })).toEqual([fault]);
  expect(faultsIn(DRAFT)).toEqual([]);
});

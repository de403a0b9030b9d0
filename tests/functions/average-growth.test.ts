import { calledInExcel } from './called-in-excel';

const call = calledInExcel();
const average = (...growths: readonly unknown[]) => call('AVERAGEGROWTH', growths);
const near = (growth: number) => [[expect.closeTo(growth, 5)]];
const refused = (sentence: RegExp) => [[expect.stringMatching(new RegExp(`^#VALUE! .*${sentence.source}`))]];
const twoYears = 0.15369;
const fourYears = 0.24498;

test('one range is averaged over its cells, whatever its shape', () => {
  expect(average([[0.1], [0.21]])).toEqual(near(twoYears));
  expect(average([[0.1, 0.21]])).toEqual(near(twoYears));
  expect(average([[0.1]])).toEqual([[0.1]]);
});

test('single cells are averaged, and so are a range and single cells together, in any order', () => {
  const range = [[0.1], [0.2], [0.3]];
  expect(average([[0.1]], [[0.21]])).toEqual(near(twoYears));
  expect(average(range, [[0.4]])).toEqual(near(fourYears));
  expect(average([[0.4]], range)).toEqual(near(fourYears));
  expect(average([[0.1]], [[0.2, 0.3]], [[0.4]])).toEqual(near(fourYears));
});

test('ranges that all have one shape are averaged cell by cell, each being a year', () => {
  expect(average([[0.1], [0.2]], [[0.21], [0.2]])).toEqual([...near(twoYears), [0.2]]);
  expect(average([[0.1], ['']], [[0.21], [0.2]])).toEqual([...near(twoYears), ['']]);
});

test('ranges of different shapes are refused: which cells are of one year would be a guess', () => {
  expect(average([[0.1], [0.2], [0.3]], [[0.1], [0.2]])).toEqual(refused(/3×1.*2×1/));
});

test('a growth left out is asked for by its place, at either end and between others', () => {
  expect(average([[0.1]], [[null]], [[0.2]])).toEqual(refused(/“growth 2” is left out/));
  expect(average([[null]], [[0.2]])).toEqual(refused(/“growth 1” is left out/));
  expect(average([[0.1], [0.2]], [[0.3]], null)).toEqual(refused(/“growth 3” is left out/));
  expect(average([[0.1]], null, [['percent']])).toEqual(refused(/“growth 2” is left out/));
  expect(average()).toEqual(refused(/“growths” is left out/));
});

test('a blank cell leaves the average blank, in a range and by itself', () => {
  expect(average([[0.1], [''], [0.21]])).toEqual([['']]);
  expect(average([[0.1]], [['']], [[0.21]])).toEqual([['']]);
  expect(average([[0.1], ['']], [[0.21]])).toEqual([['']]);
});

test('how rates are written is the last growth, in either language, behind cells and ranges', () => {
  expect(average([[10], [21]], [['percent']])).toEqual(near(twoYears));
  expect(average([[10]], [[21]], [['百分数']])).toEqual(near(twoYears));
  expect(average([[10], [20], [30]], [[40]], [['percent']])).toEqual(near(fourYears));
  expect(average([[4]], [[4]], [['fraction']])).toEqual([[4]]);
});

test('all growths tell how each of them is written', () => {
  expect(average([[9.7], [0.8]], [['percent']])).toEqual([[expect.closeTo(0.05156, 5)]]);
  expect(average([[9.7]], [[0.8]], [['percent']])).toEqual([[expect.closeTo(0.05156, 5)]]);
  expect(average([[0.097], [0.008]], [[9.7]])).toEqual(refused(/9\.7 stands beside it/));
});

test.each([
  ['nothing but how rates are written', '#VALUE!', [[['percent']]]],
  ['a word that no rate is written in', '#VALUE!', [[[0.1]], [['permyriad']]]],
  ['a growth typed as a whole number', '#VALUE!', [[[22.1]], [[0.09]]]],
  ['a growth below the loss of everything', '#VALUE!', [[[-1.5]], [[0.09]]]],
  ['a growth below the loss of everything, in text', '#VALUE!', [[['-150%']], [[0.09]]]],
  ['an error in a range', '#NUM!', [[[0.1], [{ type: 'Error', code: '#NUM!' }]]]],
])('%s is %s', (_, code, growths) => {
  expect(average(...growths)).toEqual([[expect.stringContaining(code)]]);
});

describe('of cells that say their years', () => {
  const of = (year: string, basicValue: number) => [
    [{ type: 'Double', basicValue, properties: { Unit: '%', Period: year } }],
  ];

  test('a year left out between two is told, in whichever order they stand', () => {
    for (const growths of [
      [of('2019', 0.1), of('2021', 0.21)],
      [of('2021', 0.21), of('2019', 0.1)],
      [of('2017', 0.1), of('2018', 0.1), of('2021', 0.21)],
    ])
      expect(average(...growths)).toEqual(refused(/of (2019|2018).* of 2021.*year between.*CAGR/));
  });

  test('the yearly growth of five years does not count as one year', () => {
    expect(average(of('2016/2020', 0.1), of('2021', 0.21))).toEqual(
      refused(/of 2016–2020.*of 2021.*one length/),
    );
    expect(average(of('2016/2020', 0.1), of('2021/2025', 0.21))).toEqual(near(twoYears));
    expect(average(of('2011/2015', 0.1), of('2021/2025', 0.21))).toEqual(refused(/a year between/));
  });

  test('years that follow each other are averaged, and a cell that says none may be of the year between', () => {
    expect(average(of('2021', 0.21), of('2020', 0.1))).toEqual([[expect.closeTo(twoYears, 5)]]);
    expect(average(of('2021', 0.2), [[0.3]], of('2019', 0.1))).toEqual(near(0.19722));
    expect(average(of('2021-Q1', 0.1), of('2022-Q1', 0.21))).toEqual(near(twoYears));
  });
});

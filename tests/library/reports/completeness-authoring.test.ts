import { datasetJson } from '../../../scripts/authoring/dataset-json';
import { placeInText } from '../../../scripts/authoring/place-in-text';
import { readings } from '../../../scripts/authoring/readings';
import { strengthOf, wordedFigure } from '../../../scripts/authoring/worded-figure';
import { bundled } from '../../../src/library/bundled';

const TEXT =
  '标题\n投入5亿元建设道路;新增学位450个,力争增加20%以上。开办学校2-3所,成绩较快增长。\n新增学位450个。\n';

const read = (lines: string) => readings('example', TEXT, lines);

test('a context with its figure marked is placed in the clause between semicolons', () => {
  expect(placeInText(TEXT, '力争增加[20%]')).toEqual({
    marked: { start: 26, end: 29 },
    source: { start: 13, end: 31 },
  });
});

test('a sentence keeps its full stop, a clause after a semicolon does not', () => {
  const cut = (context: string) => {
    const { start, end } = placeInText(TEXT, context).source;
    return TEXT.slice(start, end);
  };
  expect(cut('学校[2-3所]')).toBe('开办学校2-3所,成绩较快增长。');
  expect(cut('增加[20%]')).toBe('新增学位450个,力争增加20%以上');
  expect(cut('投入[5亿元]')).toBe('投入5亿元建设道路');
});

test('a context that stands twice in the text, or nowhere, or marks nothing, is refused', () => {
  expect(() => placeInText(TEXT, '新增学位[450个]')).toThrow('stands 2 times in the text, not once');
  expect(() => placeInText(TEXT, '新增床位[450个]')).toThrow('stands 0 times');
  expect(() => placeInText(TEXT, '投入5亿元')).toThrow('marks no figure');
});

test('bound and strength follow from the words, period and measure from the id, the area from the default', () => {
  const lines =
    '@ area=全区 areaBasis=carried\nplaces.2022.growth.target | 增加[20%] | 新增学位 | indicator words=力争,以上';
  expect(read(lines).observations).toEqual([
    {
      id: 'places.2022.growth.target',
      report: 'example',
      indicator: 'places',
      label: '新增学位',
      area: '全区',
      areaBasis: 'carried',
      period: '2022',
      periodBasis: 'part',
      measure: 'growth',
      status: 'target',
      bound: 'at-least',
      strength: 'aspired',
      value: '20',
      unit: '%',
      basis: 'headline',
      span: 'year',
      wording: ['力争', '以上'],
      source: { start: 13, end: 31 },
      figure: { start: 26, end: 29 },
    },
  ]);
});

test('a range keeps both ends, a run of years its interval, and words in braces make a statement', () => {
  const lines = [
    'schools.2022-2023.level.target | 学校[2-3所] | 学校 | area=全区',
    'marks.2021.growth.actual | {较快增长} | 成绩 | area=全区',
  ].join('\n');
  const { observations, statements } = read(lines);
  expect(observations).toMatchObject([
    { period: '2022/2023', bound: 'range', value: '2', valueHigh: '3', unit: '所', strength: 'planned' },
  ]);
  expect(statements).toMatchObject([{ id: 'marks.2021.growth.actual', label: '成绩', measure: 'growth' }]);
  expect(statements[0]).not.toHaveProperty('value');
});

test('a label or a word that the quote does not hold is refused, with the line it stands on', () => {
  expect(() => read('a.2022.level.target | 学校[2-3所] | 幼儿园 | area=全区')).toThrow(
    /^line 1: a\.2022\.level\.target: “幼儿园” does not stand/,
  );
  expect(() => read('a.2022.level.target | 学校[2-3所] | 学校 | area=全区 words=超')).toThrow(
    '“超” does not stand',
  );
});

test('a word of strength behind whose comma the figure stands is refused, and so is a rank of nothing', () => {
  const aspired = 'a.2022.level.target | 成绩[较快增长] | 成绩 | area=全区';
  expect(() => read(`${aspired} words=力争`)).toThrow('“力争” does not stand');
  const report = '力争新增80家,达到620家。';
  const far = 'a.2022.level.target | 达到[620家] | 达到 | area=全区 words=力争';
  expect(() => readings('example', report, far)).toThrow(
    'line 1: a.2022.level.target: “力争” does not reach',
  );
  const near = 'a.2022.level.target | 新增[80家] | 新增 | area=全区 words=力争';
  expect(readings('example', report, near).observations).toMatchObject([{ strength: 'aspired' }]);
  expect(() => readings('example', report, far.replace('level', 'rank').replace('words=力争', ''))).toThrow(
    'a rank, and only a rank, says rankOf=',
  );
});

test('a quarter or a half is a period of an id in small letters, and a period that is none is refused', () => {
  const line = (when: string) => `a.${when}.level.target | 学校[2-3所] | 学校 | area=全区`;
  expect(read(line('2022-q1')).observations).toMatchObject([{ period: '2022-Q1' }]);
  expect(read(line('2022-h2')).observations).toMatchObject([{ period: '2022-H2' }]);
  expect(() => read(line('2022-q5'))).toThrow('“2022-q5” is no period');
});

test('an area and a year are stated where the figure’s own clause names them, unless the line says otherwise', () => {
  const report = '全区年内新增80家,达到620家,2年内投入3亿元。';
  const lines = [
    '@ area=全区 areaBasis=carried',
    'a.2022.level.target | 新增[80家] | 新增',
    'b.2022.level.target | 达到[620家] | 达到',
    'c.2022-2023.level.target | 投入[3亿元] | 投入 | periodBasis=assumed',
  ].join('\n');
  expect(readings('example', report, lines).observations).toMatchObject([
    { areaBasis: 'stated', periodBasis: 'stated' },
    { areaBasis: 'carried', periodBasis: 'part' },
    { areaBasis: 'carried', periodBasis: 'assumed' },
  ]);
});

test('a frame holds for the lines below it, and its topic for those without an indicator', () => {
  const lines = [
    '# a comment',
    '@ area=全区 topic=livelihood',
    'a.2022.level.target | 学校[2-3所] | 学校',
    'a.2022.growth.target | 增加[20%]以上 | 新增学位 | indicator',
    '@ area=全市',
    'b.2022.level.target | 投入[5亿元] | 道路 | topic=parks',
  ].join('\n');
  expect(read(lines).observations.map(({ area, topic, indicator }) => [area, topic, indicator])).toEqual([
    ['全区', 'livelihood', undefined],
    ['全区', undefined, 'a'],
    ['全市', 'parks', undefined],
  ]);
});

test('a misspelt field, a missing area and a line without its label are refused', () => {
  expect(() => read('a.2022.level.target | 学校[2-3所] | 学校 | arae=全区')).toThrow(
    'line 1: there is no field “arae”',
  );
  expect(() => read('\na.2022.level.target | 学校[2-3所] | 学校')).toThrow(
    'line 2: a.2022.level.target: no area',
  );
  expect(() => read('a.2022.level.target | 学校[2-3所]')).toThrow('line 1: write id | context | label');
});

test('words bound, turn and firm a figure as they do for the extractor', () => {
  const figure = (printed: string, ...words: readonly string[]) => wordedFigure({ figure: printed, words });
  expect(figure('20%', '超', '以上')).toEqual({ value: '20', unit: '%', bound: 'at-least' });
  expect(figure('3.2%', '下降')).toEqual({ value: '-3.2', unit: '%', bound: 'exact' });
  expect(figure('3.2%', '下降', '以上')).toEqual({ value: '-3.2', unit: '%', bound: 'at-most' });
  expect(figure('与去年持平')).toEqual({ value: '0', unit: '%', bound: 'flat' });
  expect(figure('十项', '首期')).toEqual({ value: '10', unit: '项', bound: 'exact' });
  expect(() => figure('6亿元', '超', '以内')).toThrow('“超6亿元以内” does not read as one number');
  expect(strengthOf(['奋力', '超'])).toBe('aspired');
  expect(strengthOf(['确保', '超'])).toBe('committed');
  expect(strengthOf(['预期', '超'])).toBe('planned');
});

test('a unit that the extractor does not know is refused, wherever it is given', () => {
  expect(() => wordedFigure({ figure: '5铢', words: [] })).toThrow(
    '“5铢” does not read as one number with a unit: give value=',
  );
  expect(() => wordedFigure({ figure: '首个', words: [], value: '1', unit: '铢' })).toThrow(
    '“1铢” does not read as one number with a unit: add the unit',
  );
  expect(() => wordedFigure({ figure: '首个', words: [], value: '1' })).toThrow('value= and unit= together');
});

test('words without a digit ask for the value and the unit that they stand for', () => {
  expect(() => read('a.2022.level.target | [开办]学校 | 学校 | area=全区')).toThrow('give value= and unit=');
  expect(
    read('a.2022.level.target | [开办]学校 | 学校 | area=全区 value=1 unit=所').observations,
  ).toMatchObject([{ value: '1', unit: '所', figure: { start: 32, end: 34 } }]);
});

test('rows are written a field a line, and read back the same', () => {
  const rows = bundled().reports.flatMap(({ observations }) => observations);
  expect(JSON.parse(datasetJson(rows))).toEqual(rows);
  expect(datasetJson([{ id: 'a', wording: ['超', '以上'], source: { start: 1, end: 2 } }])).toBe(
    '[\n  {\n    "id": "a",\n    "wording": ["超", "以上"],\n    "source": { "start": 1, "end": 2 }\n  }\n]\n',
  );
  expect(datasetJson([])).toBe('[]\n');
});

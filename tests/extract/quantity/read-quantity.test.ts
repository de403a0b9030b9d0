import { wordedFigure } from '../../../scripts/authoring/worded-figure';
import { bundled } from '../../../src/library/bundled';
import { figureText } from '../../../src/library/text/quote';
import { readQuantity } from '../../../src/extract/quantity/read-quantity';

test.each<[string, string, string, string]>([
  ['超306.2亿元', '306.2', '亿元', 'more-than'],
  ['突破5000亿元', '5000', '亿元', 'more-than'],
  ['5000多亿元', '5000', '亿元', 'more-than'],
  ['2000余万元', '2000', '万元', 'more-than'],
  ['十多亿元', '10', '亿元', 'more-than'],
  ['3亿多元', '3', '亿元', 'more-than'],
  ['3年多', '3', '年', 'more-than'],
  ['超千亿元', '1000', '亿元', 'more-than'],
  ['超万人', '1', '万人', 'more-than'],
  ['过半', '0.5', '1', 'more-than'],
  ['七成以上', '7', '成', 'at-least'],
  ['半数以上', '0.5', '1', 'at-least'],
  ['不低于9%', '9', '%', 'at-least'],
  ['迈上千亿元台阶', '1000', '亿元', 'at-least'],
  ['超5%以上', '5', '%', 'at-least'],
  ['控制在3%以内', '3', '%', 'at-most'],
  ['不超过10天', '10', '天', 'at-most'],
  ['不足80%', '80', '%', 'less-than'],
  ['不到一半', '0.5', '1', 'less-than'],
  ['控制在5%左右', '5', '%', 'about'],
  ['约20多家', '20', '家', 'about'],
  ['近八成', '8', '成', 'near'],
  ['近三分之二', '0.6666666666666666', '1', 'near'],
  ['翻近一番', '2', '倍', 'near'],
  ['翻一番以上', '2', '倍', 'at-least'],
  ['翻一番多', '2', '倍', 'more-than'],
  ['缩小至2.5:1以内', '2.5', '倍', 'at-most'],
])('%s is %s %s, bounded as %s', (text, value, unit, bound) => {
  expect(readQuantity(text)).toEqual({ value, unit, bound });
});

test.each<[string, string, string]>([
  ['控制在3%', '3', '%'],
  ['奋力增长10%', '10', '%'],
  ['一千二百万', '12000000', ''],
  ['一千二百万元', '1200', '万元'],
  ['一万二', '12000', ''],
  ['13万2', '132000', ''],
  ['13万2千', '132000', ''],
  ['13万零2', '130002', ''],
  ['1亿2千万元', '12000', '万元'],
  ['5千3百人', '5300', '人'],
  ['5千3', '5300', ''],
  ['3百5', '350', ''],
  ['1千零20家', '1020', '家'],
  ['2千亿元', '2000', '亿元'],
  ['三千四百五十亿元', '3450', '亿元'],
  ['贰仟万元', '2000', '万元'],
  ['1亿2000万元', '12000', '万元'],
  ['1.2万亿元', '1.2', '万亿元'],
  ['3千万元', '3000', '万元'],
  ['三点五亿元', '3.5', '亿元'],
  ['1,234.50亿元', '1234.50', '亿元'],
  ['300万千瓦', '300', '万千瓦'],
  ['1.2个百分点', '1.2', '个百分点'],
  ['25bp', '25', '个基点'],
  ['0.5个千分点', '0.5', '个千分点'],
  ['1396.8亿斤', '1396.8', '亿斤'],
  ['4800万吨', '4800', '万吨'],
  ['78.6岁', '78.6', '岁'],
  ['300万标箱', '300', '万标箱'],
  ['20微克/立方米', '20', '微克/立方米'],
  ['20 µg/m³', '20', '微克/立方米'],
  ['4500元/吨', '4500', '元/吨'],
  ['8.5张/千人', '8.5', '张/千人'],
  ['0.45吨标准煤/万元', '0.45', '吨标准煤/万元'],
  ['12平方千米', '12', '平方千米'],
  ['36种', '36', '种'],
  ['1200列', '1200', '列'],
  ['3次', '3', '次'],
  ['306.2億元', '306.2', '亿元'],
  ['七成半', '7.5', '成'],
  ['三分之一', '0.3333333333333333', '1'],
  ['百分之三十五', '35', '%'],
  ['千分之五', '5', '‰'],
  ['万分之三', '0.03', '%'],
  ['十万分之8.5', '0.0085', '%'],
  ['2.21:1', '2.21', '倍'],
  ['2.21∶1', '2.21', '倍'],
  ['2.21：1', '2.21', '倍'],
  ['3倍', '3', '倍'],
  ['翻一番', '2', '倍'],
  ['翻两番', '4', '倍'],
  ['翻了一番', '2', '倍'],
  ['翻番', '2', '倍'],
  ['人民币306.2亿元', '306.2', '亿元'],
  ['人民币306.2亿', '306.2', '亿元'],
  ['RMB306.2亿元', '306.2', '亿元'],
  ['$3.5亿', '3.5', '亿美元'],
  ['306.2（亿元）', '306.2', '亿元'],
  ['306.2亿元（预计数）', '306.2', '亿元'],
  ['306.2（亿元）（快报数）', '306.2', '亿元'],
  ['RMB 30.62 bn', '30.62', 'RMB bn'],
  ['30.62 billion yuan', '30.62', 'RMB bn'],
  ['RMB 306.2 100 mn', '306.2', 'RMB 100 mn'],
  ['$68 million', '68', 'USD mn'],
  ['9.7 percentage points', '9.7', '个百分点'],
  ['12 million', '12000000', ''],
])('%s is exactly %s %s', (text, value, unit) => {
  expect(readQuantity(text)).toEqual({ value, unit, bound: 'exact' });
});

test.each<[string, string, string, string]>([
  ['4.5%—5%', '4.5', '5', '%'],
  ['4.5-5%', '4.5', '5', '%'],
  ['4.5%～5%', '4.5', '5', '%'],
  ['4.5%－5%', '4.5', '5', '%'],
  ['4.5%–5%之间', '4.5', '5', '%'],
  ['4.5%至5%', '4.5', '5', '%'],
  ['4.5%到5%左右', '4.5', '5', '%'],
  ['2-3家', '2', '3', '家'],
  ['三到五成', '3', '5', '成'],
  ['百分之三到百分之五', '3', '5', '%'],
  ['500万元至1亿元', '500', '10000', '万元'],
  ['2-3万亿元', '2', '3', '万亿元'],
  ['-5%—-3%', '-5', '-3', '%'],
])('%s is the range from %s to %s %s', (text, value, valueHigh, unit) => {
  expect(readQuantity(text)).toEqual({ value, valueHigh, unit, bound: 'range' });
});

test.each([
  ['增长9.7%', { value: '9.7', unit: '%', bound: 'exact' }],
  ['同比增长超9.7%', { value: '9.7', unit: '%', bound: 'more-than' }],
  ['下降3.2%', { value: '-3.2', unit: '%', bound: 'exact' }],
  ['涨幅3%', { value: '3', unit: '%', bound: 'exact' }],
  ['跌0.6%', { value: '-0.6', unit: '%', bound: 'exact' }],
  ['降幅3.2%', { value: '-3.2', unit: '%', bound: 'exact' }],
  ['降幅收窄0.5个百分点', { value: '0.5', unit: '个百分点', bound: 'exact' }],
  ['涨幅回落0.5个百分点', { value: '-0.5', unit: '个百分点', bound: 'exact' }],
  ['降幅收窄至1.2%', { value: '-1.2', unit: '%', bound: 'exact' }],
  ['增速-3.2%', { value: '-3.2', unit: '%', bound: 'exact' }],
  ['增长-3.2%', { value: '-3.2', unit: '%', bound: 'exact' }],
  ['同比增收3.2亿元', { value: '3.2', unit: '亿元', bound: 'exact' }],
  ['增支5000万元', { value: '5000', unit: '万元', bound: 'exact' }],
  ['同比多增120亿元', { value: '120', unit: '亿元', bound: 'exact' }],
  ['减收1.1亿元', { value: '-1.1', unit: '亿元', bound: 'exact' }],
  ['超收2亿元', { value: '2', unit: '亿元', bound: 'exact' }],
  ['零增长', { value: '0', unit: '%', bound: 'flat' }],
  ['实现零增长', { value: '0', unit: '%', bound: 'flat' }],
  ['高于全国1.2个百分点', { value: '1.2', unit: '个百分点', bound: 'exact', against: '全国' }],
  [
    '增速高于全省平均水平约1.2个百分点',
    { value: '1.2', unit: '个百分点', bound: 'about', against: '全省平均水平' },
  ],
  ['比全国低0.4个百分点', { value: '-0.4', unit: '个百分点', bound: 'exact', against: '全国' }],
  ['高于GDP增速3个百分点', { value: '3', unit: '个百分点', bound: 'exact', against: 'gdp增速' }],
  ['高于1.2个百分点', { value: '1.2', unit: '个百分点', bound: 'more-than' }],
  ['负增长3.2%', { value: '-3.2', unit: '%', bound: 'exact' }],
  ['下降5%以上', { value: '-5', unit: '%', bound: 'at-most' }],
  ['下降3%—5%', { value: '-5', valueHigh: '-3', unit: '%', bound: 'range' }],
  ['回落0.5个百分点', { value: '-0.5', unit: '个百分点', bound: 'exact' }],
  ['增长2倍', { value: '2', unit: '1', bound: 'exact' }],
  ['fell by 3.2%', { value: '-3.2', unit: '%', bound: 'exact' }],
  ['降至2.1%', { value: '2.1', unit: '%', bound: 'exact' }],
  ['减少到15家', { value: '15', unit: '家', bound: 'exact' }],
  ['与去年持平', { value: '0', unit: '%', bound: 'flat' }],
  ['基本持平', { value: '0', unit: '%', bound: 'about' }],
])('%s is a rise, a fall, or what one leads to', (text, quantity) => {
  expect(readQuantity(text)).toEqual(quantity);
});

test.each([
  ['同步', 'no-number'],
  ['正增长', 'no-number'],
  ['两位数', 'no-number'],
  ['倍增', 'no-number'],
  ['几十亿元', 'vague'],
  ['数百家', 'vague'],
  ['千亿元', 'vague'],
  ['万元', 'vague'],
  ['2021年', 'date'],
  ['近3年', 'date'],
  ['2月10日', 'date'],
  ['二〇二六年', 'date'],
  ['二零二六年', 'date'],
  ['一九九八年', 'date'],
  ['2021年度', 'date'],
  ['2021—2025年', 'date'],
  ['二〇二六年二月', 'date'],
  ['2021-12-31', 'date'],
  ['2021/12/31', 'date'],
  ['2021.12.31', 'date'],
  ['2021-12', 'date'],
  ['12/31/2021', 'date'],
  ['第一', 'ordinal'],
  ['306.2亿元,增长9.7%', 'several'],
  ['3家和5家', 'several'],
  ['超5%以内', 'contradiction'],
  ['近5%以上', 'contradiction'],
  ['5%—6%以上', 'contradiction'],
  ['5%—4%', 'backwards'],
  ['50万元以上的村', 'other-words'],
  ['三次产业', 'other-words'],
  ['三五家', 'other-words'],
  ['一带一路', 'other-words'],
  ['12,34', 'several'],
  ['3 5家', 'several'],
  ['617\n5.2%', 'several'],
  ['3:7', 'several'],
  ['10²', 'other-words'],
  ['下降-3.2%', 'contradiction'],
  ['增长下降3.2%', 'contradiction'],
  ['高于全国1.2%', 'other-words'],
  ['高于全国', 'no-number'],
  ['人民币3.2亿美元', 'other-words'],
  ['人民币3家', 'other-words'],
  ['306.2亿元（同比增长9.7%）', 'other-words'],
  ['30m', 'other-words'],
  ['两万两', 'other-words'],
  ['二十两', 'other-words'],
  ['1.2万5', 'other-words'],
  ['1千2000', 'other-words'],
  ['地区生产总值306.2亿元', 'other-words'],
])('%s is no quantity: %s', (text, rule) => {
  expect(readQuantity(text)).toEqual({ kind: 'missing', reason: 'not-a-quantity', text, rule });
});

test('a range of two kinds is none', () => {
  expect(readQuantity('3%—5家')).toMatchObject({ reason: 'unit-mismatch' });
});

test.each(['', '  ', '。'])('nothing in “%s” is no number', (text) => {
  expect(readQuantity(text)).toMatchObject({ reason: 'not-a-quantity', rule: 'no-number' });
});

const printed = bundled().reports.flatMap((data) =>
  data.observations.map((observation) => ({ observation, text: figureText(data, observation) })),
);

test.each(printed.filter(({ text }) => /\d/.test(text)).map(({ text, observation }) => [text, observation]))(
  'the report’s %s, with the words that bound it, reads as it stands in the data',
  (figure, { value, valueHigh, unit, bound, wording }) => {
    expect(wordedFigure({ figure, words: wording })).toEqual({
      value,
      unit,
      bound,
      ...(valueHigh !== undefined && { valueHigh }),
    });
  },
);

test.each(['5.3%①', '5.3%[1]', '5.3%［１］', '5.3%〔1〕', '5.3%*', '5.3%¹', '①5.3%', '⒈5.3%', '5.3①%'])(
  'the mark of a footnote or a list in %s is no digit',
  (text) => {
    expect(readQuantity(text)).toEqual({ value: '5.3', unit: '%', bound: 'exact' });
  },
);

test.each([
  ['306. 2亿元', '306.2'],
  ['306 .2亿元', '306.2'],
  ['306\n.2 亿 元', '306.2'],
  ['1 234.5亿元', '1234.5'],
  ['12 345 678亿元', '12345678'],
])('white space in %j parts no number', (text, value) => {
  expect(readQuantity(text)).toEqual({ value, unit: '亿元', bound: 'exact' });
});

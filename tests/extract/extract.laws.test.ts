import fc from 'fast-check';
import { extract } from '../../src/extract/extract';

const HEAD = '青河市2022年政府工作报告\n一、2021年工作回顾\n';
/** Sentences each of which says all that it needs. */
const SENTENCES = [
  '地区生产总值306.2亿元、增长9.7%。',
  '城镇、农村居民人均可支配收入分别增长7.8%和9.1%。',
  '一般公共预算收入完成21.9亿元,完成年初预算的102.3%。',
  '民生支出29.96亿元,占一般公共预算支出80.6%。',
  '常住人口城镇化率由58.2%提高到61.3%。',
  '省属企业研发投入增长12%。',
  '新建公共停车位745个。',
  '实际使用外资0.68亿美元,规模居全省第3位。',
];
const sentences = fc.shuffledSubarray(SENTENCES, { minLength: 1 });

test('the order of sentences that do not depend on each other changes no reading', () => {
  fc.assert(
    fc.property(sentences, (order) => {
      const together = readings(HEAD + order.join(''));
      const apart = order.flatMap((sentence) => readings(HEAD + sentence));
      expect(together).toEqual(apart);
    }),
  );
});

test('white space, line ends within a sentence and full width change no reading', () => {
  fc.assert(
    fc.property(sentences, fc.nat({ max: 1000 }), (order, seed) => {
      const text = order.join('');
      expect(readings(HEAD + wide(text))).toEqual(readings(HEAD + text));
      expect(readings(HEAD + spaced(text, seed))).toEqual(readings(HEAD + text));
    }),
  );
});

test('every source and every figure lies inside the text, and the figure inside its source', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = HEAD + pieces.join('');
      const { length } = [...text];
      for (const { source, figure } of extract(text).observations) {
        expect(0 <= source.start && source.start <= figure.start).toBe(true);
        expect(figure.start < figure.end && figure.end <= source.end && source.end <= length).toBe(true);
      }
    }),
  );
});

/** Whatever a report may be made of, in whatever order. */
const PIECES = [
  ...['地区生产总值', '出口', '全市', '市本级', '城镇、农村居民收入', '新增', '企业', '𠮷田村', '“四个倍增”'],
  ...[
    '增长',
    '由',
    '提高到',
    '占',
    '比重',
    '分别',
    '年均',
    '达',
    '高于全国',
    '完成年初预算的',
    '力争',
    '其中',
  ],
  ...[
    '5.3%',
    '３０６．２亿元',
    '八成',
    '2—3家',
    '翻一番',
    '持平',
    '第3位',
    '2.5:1',
    '0.5个百分点',
    '万亿元',
    '两个',
  ],
  ...['、', ',', '，', '；', '。', '(', ')', '\n', ' ', '|', ':', '2021年', '“十四五”', '以上', '左右'],
];

test.each([
  ['、', '地区生产总值、'],
  ['names', '地区生产总值'],
  ['digits', '1'],
  ['figures', '5.3%、'],
  ['brackets', '('],
  ['closed brackets', '(地区生产总值5%)'],
  ['Chinese numerals', '一二三千'],
  ['dashes', '5-'],
  ['quotes', '“5'],
  ['one clause', '增长5%地区生产总值'],
  ['semicolons', '增长5%;'],
  ['shares', '占5%'],
  ['full-width brackets', '（'],
  ['亿', '亿'],
  ['cells', '|5'],
  ['headings', '一、工作回顾\n'],
  ['sentences', '全市地区生产总值306.2亿元。'],
  ['words without a stop', '加快推进高质量发展'],
])('four times as many %s cost no more than some four times as much', (_, piece) => {
  const cost = (length: number): number => {
    const text = HEAD + piece.repeat(Math.ceil(length / piece.length));
    // What else the machine does is not counted, nor what the language's own memory costs once in a while.
    const costs = Array.from({ length: 3 }, () => {
      const start = process.cpuUsage();
      extract(text);
      return process.cpuUsage(start).user / 1000;
    });
    return Math.min(...costs);
  };
  cost(25_000);
  // What grows with the square would cost sixteen times as much; of little costs the most is chance.
  expect(cost(100_000)).toBeLessThan(Math.max(10 * cost(25_000), LITTLE));
});

/** Milliseconds, beneath which no growth is of any account. */
const LITTLE = 150;

function readings(text: string): readonly string[] {
  return extract(text).observations.map(
    ({ indicator, label, value, unit, measure, bound, status, period, of, against, area, basis }) =>
      [indicator ?? label, value, unit, measure, bound, status, period, of, against, area, basis].join(' '),
  );
}

/** Full-width digits, letters and punctuation for those of ASCII. */
function wide(text: string): string {
  return text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** A space, or a line's end inside a long line, after some of the Chinese characters. */
function spaced(text: string, seed: number): string {
  return [...text]
    .map((character, place) =>
      (place * 7 + seed) % 11 === 0 && /\p{sc=Han}/u.test(character) ? `${character} ` : character,
    )
    .join('');
}

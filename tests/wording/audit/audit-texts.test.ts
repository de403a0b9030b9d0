import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditMarkdown } from '../../../scripts/audit-markdown';
import { readingsOf, type Amount } from '../../../src/core/audit/finding';
import { auditReport, RULES } from '../../../src/core/audit/rules';
import { LANGUAGES } from '../../../src/core/language';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { textOf, toldFinding } from '../../../src/wording/audit/audit-texts';
import { asPrinted, writtenAmount } from '../../../src/wording/audit/numbers';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

test('docs/audit.md is what the rules say of themselves', () => {
  expect(readFileSync(join(__dirname, '../../../docs/audit.md'), 'utf8')).toBe(auditMarkdown());
});

test('every rule has a name of its own in both languages, and says what it compares', () => {
  for (const language of LANGUAGES) {
    const names = RULES.map(({ id }) => textOf(id, language).name);
    expect(new Set(names).size).toBe(RULES.length);
    for (const { id } of RULES) expect(textOf(id, language).compares).not.toBe('');
  }
});

test.each(LANGUAGES)('every finding is told in whole sentences in %s, without a hole', (language) => {
  for (const finding of auditReport(zhuhai)) {
    const { sentence, matter, said } = toldFinding(finding, zhuhai.report, language);
    for (const text of [sentence, matter, said]) expect(text).not.toMatch(/undefined|NaN|Infinity|\(\)|（）/);
    expect(sentence).toMatch(language === 'zh-CN' ? /。$/ : /^[\p{Lu}“\d].*\.$/u);
  }
});

/** The same report a year on, so that this year's plans can be reviewed. */
const next = {
  ...zhuhai,
  observations: zhuhai.observations
    .filter(({ status }) => status !== 'target')
    .map((figure) => ({ ...figure, period: figure.period === '2021' ? '2022' : figure.period })),
  earlier: zhuhai,
};

test.each(LANGUAGES)(
  'the review of the last report’s targets is told in whole sentences in %s',
  (language) => {
    const reviews = auditReport(next).filter(({ rule }) => rule === 'target-review');
    const told = reviews.map((finding) => toldFinding(finding, zhuhai.report, language).sentence);
    expect(
      told.some((text) =>
        /一般公共预算收入2022年增长22.1%.*高13.1个百分点|growth of 22.1%, is 13.1 points above/.test(text),
      ),
    ).toBe(true);
    for (const text of told) expect(text).not.toMatch(/undefined|NaN|Infinity|∞|--|−−/);
  },
);

test('no sentence calls a gap a deficit, a quota debt, or a slower target a miss', () => {
  const all = auditReport(zhuhai).map((finding) =>
    LANGUAGES.map((language) => toldFinding(finding, zhuhai.report, language).sentence).join(' '),
  );
  expect(all.filter((text) => /赤字|deficit/.test(text))).toEqual([]);
  expect(all.filter((text) => /额度/.test(text) && /负债/.test(text))).toEqual([]);
  expect(all.filter((text) => /未完成目标/.test(text) && !/不是未完成目标/.test(text))).toEqual([]);
});

describe('what a sentence keeps of the figures that it is made from', () => {
  const told = auditReport(zhuhai).map((finding) => ({
    finding,
    chinese: toldFinding(finding, zhuhai.report, 'zh-CN').sentence,
    english: toldFinding(finding, zhuhai.report, 'en-US').sentence,
  }));
  const about = (rule: string, indicator: string) =>
    told.find(
      ({ finding }) =>
        finding.rule === rule && readingsOf(finding).some((reading) => reading.indicator === indicator),
    );

  test.each([
    [
      'an amount derived from an estimated share is estimated',
      'share-derives',
      'rd-intensity',
      '预计24亿元',
      'an estimated RMB 2.4 bn',
    ],
    [
      'a distance from a floor is one',
      'path-to-goal',
      'high-tech-enterprises',
      '快10.4个百分点以上',
      'more than 10.4 points faster',
    ],
    [
      'both paths name each other',
      'path-to-goal',
      'gdp',
      '超335亿元起算，其后所需年均增速低于17.3%',
      'From the target level, above RMB 33.5 bn, it takes below 17.3% a year',
    ],
    [
      'growth between two floors is not told',
      'path-to-goal',
      'listed-companies',
      '其间的增速无从确定',
      'cannot be told',
    ],
    [
      'a basis left open is said to be',
      'basis-mismatch',
      'new-incubator-floor-area',
      '未注明是否含在建',
      'not said whether including',
    ],
    [
      'special bonds are repaid from another budget',
      'quota-and-revenue',
      'bond-quota',
      '专项债券由政府性基金预算偿还',
      'government-managed fund budget',
    ],
    [
      'an outlay tells its overshoot',
      'budget-account',
      'enterprise-support-paid',
      '多0.58亿元（0.55—0.61亿元）',
      'RMB 58 mn (55 to 61 mn) more',
    ],
    [
      'an outlay from the budget is a share of that year’s revenue',
      'outlay-and-revenue',
      'talent-funding',
      '不低于2022年一般公共预算收入推算值23.9亿元',
      'at least 12.6%',
    ],
    [
      'named livelihood outlays are a share of all',
      'named-livelihood',
      'livelihood-expenditure',
      '民生支出29.96亿元的3.2%',
      '3.2% of livelihood expenditure',
    ],
    [
      'the population behind an average is asked for',
      'population-implied',
      'invention-patents',
      '至多21.2万人',
      'at most 212,000',
    ],
    [
      'projects have a size in both years',
      'average-project',
      'key-project-investment',
      '89个项目平均2.29亿元',
      'RMB 229 mn for each of 89',
    ],
    ['both base years of a doubling are told', 'doubling-claim', 'gdp', '1.76倍，不足2倍', '1.93 times'],
  ])('%s', (_, rule, indicator, chinese, english) => {
    expect(about(rule, indicator)?.chinese).toContain(chinese);
    expect(about(rule, indicator)?.english).toContain(english);
  });

  test('no sentence has a signed nought, a hyphen for a minus, or a basis by default', () => {
    for (const { chinese, english } of told) {
      expect(chinese).not.toMatch(/公布口径|−0(\.0)?%|-\d/);
      expect(english).not.toMatch(/as published|−0(\.0)?%|[ (]-\d/);
    }
  });
});

describe('numbers in prose', () => {
  const amount = (value: number, low: number, high: number, unit = '亿元'): Amount => ({
    value,
    interval: { low, high },
    unit,
    bound: 'exact',
  });

  test.each([
    [amount(7.2112, 7.187, 7.2355), '7.21亿元', '7.19—7.24亿元', 'RMB 721 mn', '719 to 724 mn'],
    [amount(37.1712, 37.142, 37.2005), '37.17亿元', '37.14—37.20亿元', 'RMB 3.717 bn', '3.714 to 3.720 bn'],
    [amount(24.496, 22.961, 26.031), '24亿元', '23—26亿元', 'RMB 2.4 bn', '2.3 to 2.6 bn'],
    [amount(1.789, 1.2645, 2.313), '1.8亿元', '1.3—2.3亿元', 'RMB 179 mn', '126 to 231 mn'],
    [amount(15, 15, 15), '15亿元', '', 'RMB 1.5 bn', ''],
    [amount(335, 335, Infinity), '335亿元', '', 'RMB 33.5 bn', ''],
    [amount(0.034394, 0.033, 0.0358, '1'), '3.4%', '3.3—3.6%', '3.4%', '3.3 to 3.6%'],
    [amount(1200, 1200, 1200, '人'), '1200人', '', '1,200', ''],
    [amount(0, -0.0004, 0.0004, '1'), '0%', '', '0%', ''],
    [amount(-0.0001, -0.0003, 0.0001, '1'), '0.0%', '', '0.0%', ''],
    [amount(-13.1, -13.15, -13.05, '个百分点'), '−13.1个百分点', '', '−13.1 points', ''],
  ])(
    'show as many digits as the interval makes sure of, and one more',
    (of, chinese, ends, english, spread) => {
      expect(writtenAmount(of, 'zh-CN')).toEqual({ text: chinese, ends });
      expect(writtenAmount(of, 'en-US')).toEqual({ text: english, ends: spread });
    },
  );

  test.each([
    ['29.96', '亿元', '29.96亿元', 'RMB 2.996 bn'],
    ['1551', '万元', '1551万元', 'RMB 15.51 mn'],
    ['0.68', '亿美元', '0.68亿美元', 'USD 68 mn'],
    ['40', '万平方米', '40万平方米', '400,000 m²'],
    ['4016', '件', '4016件', '4,016'],
    ['2000.5', '亩', '2000.5亩', '2,000.5 mu'],
    ['1.2', '万公里', '1.2万公里', '12,000 km'],
    ['1.76', '倍', '1.76倍', '1.76 times'],
    ['2', '年', '2年', '2 years'],
    ['22.10', '%', '22.10%', '22.10%'],
  ])('keep the digits of a printed figure: %s%s', (digits, unit, chinese, english) => {
    expect(asPrinted(digits, unit, 'zh-CN')).toBe(chinese);
    expect(asPrinted(digits, unit, 'en-US')).toBe(english);
  });
});

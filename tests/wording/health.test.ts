import fc from 'fast-check';
import { CRITERION_IDS } from '../../src/core/health/criterion';
import { INPUT_IDS } from '../../src/core/health/health-input';
import type { Remark } from '../../src/core/health/remark';
import { LANGUAGES } from '../../src/core/language';
import { criterionTexts } from '../../src/wording/health/criteria';
import { inputName } from '../../src/wording/health/inputs';
import { remarkSentence } from '../../src/wording/health/remarks';
import { bareIntervalText, intervalText, quantityText, resultText } from '../../src/wording/health/values';

/** The number in a text, as a reader takes it. */
const read = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));

const estimate = (value: number, low: number, high: number) => ({
  value,
  interval: { low, high },
  bound: 'exact' as const,
});

describe.each(LANGUAGES)('the words of the scorecard in %s', (language) => {
  test('name every input and every criterion, each differently', () => {
    const inputs = INPUT_IDS.map((id) => inputName(id, language));
    expect(inputs.filter((name, index) => name === INPUT_IDS[index])).toEqual([]);
    expect(new Set(inputs).size).toBe(inputs.length);
    const criteria = CRITERION_IDS.map((id) => criterionTexts(id, language).name);
    expect(new Set(criteria).size).toBe(criteria.length);
  });

  test('say in whole sentences what a reader must know', () => {
    const remarks: readonly Remark[] = [
      { kind: 'low-base' },
      { kind: 'area-assumed', inputs: ['livelihood', 'livelihood-share'], area: '高新区', of: '主园区' },
      { kind: 'sum-lacks-terms', input: 'fiscal-resources', lacks: ['fund-revenue'], bound: 'at-least' },
      { kind: 'from-earlier-report', input: 'revenue-growth-target' },
      { kind: 'given', input: 'debt-balance' },
    ];
    for (const remark of remarks) {
      const sentence = remarkSentence(remark, (area) => area, language);
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('a result in words', () => {
  const ratio = estimate(0.58917, 0.58738, 0.59097);
  const gap = estimate(15.2712, 15.193, 15.351);

  test.each([
    ['zh-CN', ratio, '1', '58.9%', '58.73%至59.10%'],
    ['en-US', ratio, '1', '58.9%', '58.73% to 59.10%'],
    ['zh-CN', gap, '亿元', '15.3亿元', '15.19亿元至15.36亿元'],
    ['en-US', gap, '亿元', 'RMB 1.53 bn', 'RMB 1.519 bn to RMB 1.536 bn'],
    ['zh-CN', estimate(-13.1, -13.15, -13.05), '个百分点', '−13.1个百分点', '−13.15个百分点至−13.05个百分点'],
    ['en-US', estimate(9605.3, 9580, 9630), '元', 'RMB 9,605', 'RMB 9,580 to RMB 9,630'],
    ['zh-CN', estimate(2.278, 2.261, 2.296), '系数', '2.28', '2.261至2.296'],
    ['en-US', estimate(4, 4, 4), '年', '4 years', ''],
    ['zh-CN', estimate(1.674722, 1.674285, 1.675159), '1', '167.5%', '167.4%至167.6%'],
  ] as const)('in %s %j of unit %s is %s', (language, value, unit, result, interval) => {
    expect(resultText(value, unit, language)).toBe(result);
    expect(intervalText(value, unit, language)).toBe(interval);
  });

  test.each(LANGUAGES)('lies within its own interval as both are shown, in %s', (language) => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('1', '系数', '个月', '个百分点', '元'),
        (low, width, at, unit) => {
          const value = estimate(low + width * at, low, low + width);
          const [from = NaN, to = NaN] = bareIntervalText(value, unit, language)
            .split(language === 'zh-CN' ? '至' : ' to ')
            .map(read);
          const shown = read(resultText(value, unit, language));
          expect(from).toBeLessThanOrEqual(shown);
          expect(to).toBeGreaterThanOrEqual(shown);
        },
      ),
    );
  });

  test('says by which side a bound leaves it open', () => {
    expect(resultText({ ...ratio, bound: 'at-most' }, '1', 'zh-CN')).toBe('不高于58.9%');
    expect(resultText({ ...ratio, bound: 'about' }, '1', 'zh-CN')).toBe('约58.9%');
    expect(resultText({ ...gap, bound: 'at-least' }, '亿元', 'en-US')).toBe('at least RMB 1.53 bn');
  });

  test('leaves the unit out of an interval beside which it stands', () => {
    expect(bareIntervalText(gap, '亿元', 'en-US')).toBe('15.19 to 15.36');
    expect(bareIntervalText(ratio, '1', 'en-US')).toBe('58.73% to 59.10%');
  });

  test('keeps the digits of a figure that was printed', () => {
    expect(quantityText({ value: '29.96', unit: '亿元' }, 'zh-CN')).toBe('29.96亿元');
    expect(quantityText({ value: '29.96', unit: '亿元' }, 'en-US')).toBe('RMB 2.996 bn');
    expect(quantityText({ value: '22.1', unit: '%' }, 'en-US')).toBe('22.1%');
    expect(quantityText({ value: '22.8', unit: '万人' }, 'en-US')).toBe('228,000 persons');
  });
});

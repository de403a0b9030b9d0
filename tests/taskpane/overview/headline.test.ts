import { reportById } from '../../../src/library/report-by-id';
import { headlines } from '../../../src/taskpane/overview/headline';
import { zhuhai } from '../../sheets/plan/plan-cells';
import { counties } from '../../support/county-reports';

const ZHUHAI = headlines(zhuhai(), 2021, 'zh-CN');

function line(name: string) {
  const found = ZHUHAI.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no line ${name} among ${ZHUHAI.map((one) => one.name).join()}`);
  return found;
}

describe('the main results of the Zhuhai report', () => {
  test('stand with their growth, and with the target of the next year where none was set for theirs', () => {
    expect(line('地区生产总值')).toMatchObject({
      value: '306.2亿元',
      growth: '+9.7%',
      target: { year: 2022, text: '超过335亿元，力争+10%', bar: { actual: 0.97, target: 1 } },
    });
  });

  test('that fall or have no target draw no bar', () => {
    for (const { target } of ZHUHAI) {
      if (target?.bar === undefined) continue;
      expect(Math.max(target.bar.actual, target.bar.target)).toBe(1);
      expect(Math.min(target.bar.actual, target.bar.target)).toBeGreaterThanOrEqual(0);
    }
    expect(ZHUHAI.some(({ target }) => target === undefined)).toBe(true);
  });

  test('are told in English with English units', () => {
    const [revenue] = headlines(zhuhai(), 2021, 'en-US');
    expect(revenue).toMatchObject({ name: 'Total operating revenue', value: 'RMB 345.0 bn' });
  });
});

test('a result stands against the target of its own year where the report before is at hand', () => {
  const data = reportById(counties('qingshi-2021', 'qingshi-2022'), 'qingshi-2022');
  if (data === undefined) throw new Error('no report');
  const [gdp] = headlines(data, 2021, 'zh-CN');
  expect(gdp?.target).toMatchObject({ year: 2021 });
  expect(gdp?.target?.bar?.target).toBe(1);
  expect(gdp?.target?.bar?.actual).toBeCloseTo(7.2 / 7.5, 9);
});

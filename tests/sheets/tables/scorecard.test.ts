import { CRITERION_IDS } from '../../../src/core/health/criterion';
import { scorecard } from '../../../src/sheets/tables/scorecard/table';
import { cellsOf, columnOf, formatOf, zhuhai, sourcesOf } from '../plan/plan-cells';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const card = scorecard(zhuhai(), zhuhaiAlone(), 'zh-CN');
const english = scorecard(zhuhai(), zhuhaiAlone(), 'en-US');

describe('the scorecard of the bundled report', () => {
  test('shows self-sufficiency through an expenditure that it derives in the open', () => {
    const [value, interval, inputs] = cellsOf(card, 'self-sufficiency', 'value', 'interval', 'inputs');
    expect(value).toBeCloseTo(0.58917, 5);
    expect(interval).toBe('58.73%至59.10%');
    expect(inputs).toContain('推算自：民生支出 29.96亿元（报告原文，2021年）');
    expect(sourcesOf(card, 'self-sufficiency', 'value')).toEqual([
      'general-budget-revenue.2021.level.actual',
      'livelihood-expenditure.2021.level.actual',
      'livelihood-expenditure.2021.share.actual',
    ]);
  });

  test('asks of a buoyancy above two whether the base was low, and calls it nominal over real', () => {
    const [reading, remarks] = cellsOf(english, 'buoyancy', 'reading', 'remarks');
    expect(reading).toBe('');
    expect(remarks).toContain('low base?');
    expect(remarks).toContain('nominal over real');
    expect(remarks).not.toContain('strong');
  });

  test.each(['vulnerability', 'sustainability', 'cash'])(
    'gives the framework %s, of which it has nothing, one line that says what is needed',
    (dimension) => {
      const [missing] = cellsOf(english, `dimension:${dimension}`, 'missing');
      expect(missing).toMatch(/^needs: .+\. With them: /);
      const name = cellsOf(english, `dimension:${dimension}`, 'dimension')[0];
      expect(columnOf(english, 'dimension').filter((cell) => cell === name)).toHaveLength(1);
    },
  );

  test('names in each row without a value what would allow one', () => {
    const open = card.rows.filter(
      (row) => !row.key.includes(':') && row.key !== 'summary' && valueAt(row, 'value') === '',
    );
    expect(open.length).toBeGreaterThan(5);
    for (const { key } of open) expect(String(cellsOf(card, key, 'missing'))).toMatch(/^需要：/);
  });

  test('sums up what could be judged and what could not, without a total or a grade', () => {
    const [counted, remarks] = cellsOf(card, 'summary', 'indicator', 'remarks');
    expect(counted).toBe(`${CRITERION_IDS.length}项中可计算11项`);
    expect(remarks).toContain('不设总分，不评等级');
    expect(remarks).toContain('财政自给率 58.9%');
    expect(columnOf(card, 'value').filter((value) => value !== '')).toHaveLength(11);
  });

  test.each(['self-sufficiency', 'livelihood-share'])(
    'reads %s against no line, since none has a source',
    (id) => {
      expect(cellsOf(card, id, 'reading', 'lines')).toEqual(['', '']);
      expect(String(cellsOf(card, 'summary', 'remarks'))).not.toContain('参照线');
    },
  );

  test('shows each value within the interval beside it', () => {
    const [value] = cellsOf(card, 'trade-dependence', 'value');
    expect(value).toBeCloseTo(1.6747, 4);
    expect(formatOf(card, 'trade-dependence', 'value')).toBe('0.0%');
    expect(cellsOf(card, 'trade-dependence', 'interval')).toEqual(['167.4%至167.6%']);
  });
});

describe('the scorecard beside other reports', () => {
  const data = zhuhai();
  const dataset = zhuhaiAlone();

  /** The bundled report again, under another name and with another revenue. */
  const peer = (id: string, revenue: string) => ({
    ...data,
    report: { ...data.report, id, area: id },
    observations: data.observations.map((observation) =>
      observation.id === 'general-budget-revenue.2021.level.actual'
        ? { ...observation, value: revenue }
        : observation,
    ),
  });

  test('shows median and distance, and ranks from five of one level up', () => {
    const others = ['18', '20', '24', '26'].map((revenue, index) => peer(`zone-${index}`, revenue));
    const beside = (reports: typeof others) =>
      scorecard(data, { ...dataset, reports: [data, ...reports] }, 'zh-CN');
    const cells = (reports: typeof others) =>
      cellsOf(beside(reports), 'self-sufficiency', 'peer-median', 'peer-distance', 'peer-rank');
    const [median, distance, rank] = cells(others);
    expect(median).toBeCloseTo(21.9 / 37.1712, 4);
    expect(distance).toBeCloseTo(0, 8);
    expect(rank).toBe(3);
    expect(cells(others.slice(1))[2]).toBe('');
    expect(cells(others.slice(1))[1]).toBeCloseTo(((21.9 - 22.95) / 37.1712) * 100, 3);
  });

  test('has no such columns where there is no other report', () => {
    expect(card.columns.filter(({ id }) => id.startsWith('peer-'))).toEqual([]);
  });
});

import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
const health = (report: unknown = null) => office.associated()['HEALTH']?.(report) as unknown[][];
const audit = (report: unknown = null) => office.associated()['AUDIT']?.(report) as unknown[][];

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(functionsOver(bundledLibrary()));
});

beforeEach(() => {
  office.runIn({ language: 'en-US', customFunctions: '1.3' });
});

afterAll(() => {
  office.close();
});

describe('HEALTH', () => {
  test('spills the scorecard under its headers, in the language of Excel', () => {
    expect(health()[0]).toEqual([
      'Dimension',
      'Criterion',
      'Value',
      'Unit',
      'Interval (printed precision)',
      'Against the line',
      'What is missing',
      'Remarks',
    ]);
    office.runIn({ language: 'zh-CN' });
    expect(health()[0]?.slice(0, 3)).toEqual(['维度', '指标', '数值']);
  });

  test('has a row for each criterion of which something is known, and one line for a framework without any', () => {
    const rows = health();
    const row = rows.find(([, name]) => name === 'Fiscal self-sufficiency');
    expect(row?.[2]).toBeCloseTo(0.58917, 5);
    expect(rows.filter(([dimension]) => dimension === 'Debt sustainability')).toHaveLength(1);
    for (const cells of rows) {
      expect(cells).toHaveLength(8);
      expect(cells).not.toContain(null);
      expect(cells).not.toContain(undefined);
      expect(cells.filter((cell) => typeof cell === 'number' && Number.isNaN(cell))).toEqual([]);
    }
  });

  test('brings number formats along where Excel takes them', () => {
    office.runIn({ customFunctions: '1.4' });
    const row = health().find(([, name]) => name === 'Fiscal self-sufficiency');
    expect(row?.[2]).toMatchObject({ type: 'Double', numberFormat: '0.0%' });
  });

  test.each([['zhuhai-hitech-2022'], ['珠海高新技术产业开发区2022年工作报告'], [''], [0], [null]])(
    'takes %p for a report: by id, by title, or the newest',
    (report) => {
      expect(health(report)).toEqual(health());
    },
  );

  test('of an unknown report is #N/A, with the reports there are', () => {
    expect(() => health('beijing-2022')).toThrow(
      expect.objectContaining({
        code: '#N/A',
        message: expect.stringContaining('zhuhai-hitech-2022') as string,
      }),
    );
  });
});

describe('AUDIT', () => {
  test('spills the findings under its headers, in the language of Excel, what agrees in the last row', () => {
    const rows = audit();
    expect(rows[0]).toEqual([
      'Matter',
      'Verdict',
      'What the report says',
      'Expected',
      'Found',
      'In a sentence',
    ]);
    expect(rows[1]?.[0]).toBe('Derived from a share: General public budget expenditure');
    expect(rows[2]).toMatchObject([
      expect.stringMatching(/^Outlay against/),
      'Needs explaining',
      {},
      'RMB 721 mn (719 to 724 mn)',
      {},
      {},
    ]);
    expect(rows.at(-1)?.[5]).toMatch(/^Besides these, \d+ checks found the figures in agreement/);
    office.runIn({ language: 'zh-CN' });
    expect(audit()[0]?.slice(0, 2)).toEqual(['事项', '结论']);
  });

  test('holds texts alone, none of them missing', () => {
    for (const cells of audit()) expect(cells.map((cell) => typeof cell)).toEqual(Array(6).fill('string'));
  });

  test('takes a report by id, by title, or the newest, and no other', () => {
    expect(audit('zhuhai-hitech-2022')).toEqual(audit());
    expect(audit(0)).toEqual(audit());
    expect(() => audit('beijing-2022')).toThrow(expect.objectContaining({ code: '#N/A' }));
  });
});

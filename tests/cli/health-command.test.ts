import { join } from 'node:path';
import { healthCommand } from '../../src/cli/health-command';
import { healthText } from '../../src/cli/health-text';
import { CRITERION_IDS } from '../../src/core/health/criterion';
import type { ReportData } from '../../src/library/dataset';
import { zhuhai } from '../sheets/plan/plan-cells';
import { bundledLibrary } from '../support/bundled-library';

const context = { language: 'en-US', productVersion: '1', library: bundledLibrary(), files: [] } as const;
const health = async (values: Readonly<Record<string, string>> = {}) =>
  String(await healthCommand.run(values, context));

/** The bundled report under another name, with another revenue: a peer to compare with. */
function peer(
  id: string,
  revenue: string,
  level: ReportData['report']['level'] = 'functional-zone',
): ReportData {
  const data = zhuhai();
  return {
    ...data,
    report: { ...data.report, id, title: id, level },
    observations: data.observations.map((observation) =>
      observation.id === 'general-budget-revenue.2021.level.actual'
        ? { ...observation, value: revenue }
        : observation,
    ),
  };
}

describe('fiscal-gauge health', () => {
  test('reads a work report and the budget report of its county and year as one set', async () => {
    const files = ['qingshi-budget-2022', 'qingshi-2022', 'baisha-2022'].map((id) =>
      join(__dirname, `../fixtures/counties/${id}.txt`),
    );
    const text = String(await healthCommand.run({ format: 'jsonl' }, { ...context, files }));
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { report: string; criterion: string; value?: number });
    expect(rows).toHaveLength(2 * CRITERION_IDS.length);
    const debt = rows.filter(({ criterion }) => criterion === 'debt-ratio');
    expect(debt.map(({ value }) => value?.toFixed(3))).toEqual(['0.942', undefined]);
  });

  test('tells the summary, each value with its arithmetic, and in one line what a framework lacks', async () => {
    const text = await health();
    expect(text).toContain(`Of ${CRITERION_IDS.length} criteria 11 can be computed`);
    expect(text).toContain('  Fiscal self-sufficiency: 58.9% (58.73% to 59.10%)');
    expect(text).toContain('low base?');
    const lines = text.split('\n');
    const at = lines.indexOf('Debt sustainability (0 of 4 can be computed)');
    expect(lines[at + 1]).toMatch(/^ {2}needs: Government debt outstanding; /);
    expect(lines[at + 2]).toBe('');
  });

  test('gives each criterion as a line of JSON, with the ids of its figures or what it lacks', async () => {
    const rows = (await health({ format: 'jsonl' }))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toHaveLength(CRITERION_IDS.length);
    expect(rows.find(({ criterion }) => criterion === 'self-sufficiency')).toMatchObject({
      value: 0.589165554072,
      figures:
        'general-budget-revenue.2021.level.actual livelihood-expenditure.2021.level.actual livelihood-expenditure.2021.share.actual',
      reason: null,
    });
    expect(rows.find(({ criterion }) => criterion === 'debt-ratio')).toMatchObject({
      value: null,
      reason: 'not-reported',
      lacks: 'debt-balance transfers',
    });
  });

  test('gives a document and CSV with the same rows', async () => {
    const document = JSON.parse(await health({ format: 'json' })) as { criteria: unknown[] };
    expect(document.criteria).toHaveLength(CRITERION_IDS.length);
    expect((await health({ format: 'csv' })).split('\r\n')).toHaveLength(CRITERION_IDS.length + 2);
  });

  test('names a report that it does not have, and a format', async () => {
    const options = [{ report: 'beijing-2022' }, { format: 'xlsx' }];
    const answers = await Promise.all(options.map((values) => healthCommand.run(values, context)));
    expect(answers).toMatchObject([{ reason: 'unknown-report' }, { reason: 'unknown-value' }]);
  });

  test('sets several reports side by side, and ranks them from five of one level up', () => {
    const four = ['20', '22', '24', '26'].map((revenue, index) => peer(`zone-${index}`, revenue));
    const text = healthText(four, 'en-US');
    expect(text).toContain('Fiscal self-sufficiency: zone-0 53.8% (−8.1 pp from the median)');
    expect(text).not.toContain('of its level)');
    const ranked = healthText([...four, peer('zone-4', '28'), peer('county', '40', 'county')], 'en-US');
    expect(ranked).toContain('zone-4 75.3% (+8.1 pp from the median, no. 1 of its level)');
    expect(ranked).not.toMatch(/county \d+\.\d% \([^)]*of its level/);
  });
});

import { LANGUAGES, type Language } from '../../../src/core/language';
import type { Observation } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { Dataset, ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { formulaFor } from '../../../src/library/resolve/formula-for';
import type { FigureQuery } from '../../../src/library/resolve/figure-query';
import { resolveFigure } from '../../../src/library/resolve/resolve-figure';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const ARGUMENTS = ['indicator', 'period', 'measure', 'status', 'area', 'unit', 'report'] as const;

/** The question that a formula asks, read as Excel reads it. */
function questionOf(formula: string): FigureQuery {
  const [, list = ''] = /^=FISCAL\.FIGURE\((.*)\)$/s.exec(formula) ?? [];
  const cells = [...list.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|(\d*))/g)];
  expect(cells.map(([cell]) => cell).join('')).toBe(list);
  return Object.fromEntries(
    cells.map(([, words, digits], place) => [
      ARGUMENTS[place] ?? `argument ${place}`,
      words?.replaceAll('""', '"') ?? (digits === '' ? undefined : Number(digits)),
    ]),
  ) as unknown as FigureQuery;
}

function formula(id: string, language: Language, dataset: Dataset = bundled()): string {
  const observation = dataset.reports
    .flatMap(({ observations }) => observations)
    .find((one) => one.id === id);
  return formulaFor(dataset, observation as Observation, language);
}

test.each(LANGUAGES)('every figure of the report is fetched by its own formula (%s)', (language) => {
  for (const observation of zhuhai.observations) {
    const asked = questionOf(formulaFor(bundled(), observation, language));
    expect([observation.id, resolveFigure(bundled(), asked)]).toEqual([
      observation.id,
      expect.objectContaining({ observation }),
    ]);
  }
});

test.each<[string, Language, string]>([
  [
    'gdp.2021.level.actual',
    'zh-CN',
    '=FISCAL.FIGURE("地区生产总值",2021,"level","actual","主园区",,"zhuhai-hitech-2022")',
  ],
  [
    'gdp.2022.growth.target',
    'en-US',
    '=FISCAL.FIGURE("gdp",2022,"growth","target","主园区",,"zhuhai-hitech-2022")',
  ],
  [
    'contest-teams.2021.level.actual',
    'zh-CN',
    '=FISCAL.FIGURE("团队竞逐“菁牛汇”大赛",2021,"level","actual","高新区",,"zhuhai-hitech-2022")',
  ],
  [
    'high-tech-enterprises.2022.level.target.restated',
    'zh-CN',
    '=FISCAL.FIGURE("high-tech-enterprises.2022.level.target.restated",,,,,,"zhuhai-hitech-2022")',
  ],
])('%s is fetched in %s by %s', (id, language, expected) => {
  expect(formula(id, language)).toBe(expected);
});

test('a newer report that has the same words for other things changes nothing of what a formula fetches', () => {
  const catalogued = zhuhai.observations.filter(({ indicator }) => indicator !== undefined);
  const observations = zhuhai.observations.map((one, at) => {
    const other = catalogued[at % catalogued.length] as Observation;
    const { indicator, ...unknown } = one;
    const swapped = indicator === undefined ? { ...one, indicator: other.indicator as string } : unknown;
    return { ...swapped, report: 'elsewhere-2030' };
  });
  const report = { ...zhuhai.report, id: 'elsewhere-2030', title: '别处', date: '2030-01-01' };
  const dataset = { version: 'test', reports: [{ ...zhuhai, report, observations }, zhuhai] };
  for (const language of LANGUAGES) {
    for (const observation of zhuhai.observations) {
      const asked = questionOf(formulaFor(bundled(), observation, language));
      const figure = resolveFigure(dataset, asked);
      expect([observation.id, 'observation' in figure && figure.observation.id]).toEqual([
        observation.id,
        observation.id,
      ]);
      expect('observation' in figure && figure.observation.report).toBe('zhuhai-hitech-2022');
    }
  }
});

test('another report beside it changes no formula, and what it fetches', () => {
  const observations = zhuhai.observations.map((one) => ({ ...one, report: 'elsewhere-2022' }));
  const elsewhere = {
    ...zhuhai,
    report: { ...zhuhai.report, id: 'elsewhere-2022', title: '别处' },
    observations,
  };
  const dataset = { version: 'test', reports: [elsewhere, zhuhai] };
  const gdp = zhuhai.observations.find(({ id }) => id === 'gdp.2021.level.actual') as Observation;
  expect(formulaFor(dataset, gdp, 'en-US')).toBe(formulaFor(bundled(), gdp, 'en-US'));
  for (const observation of zhuhai.observations) {
    const asked = questionOf(formulaFor(dataset, observation, 'zh-CN'));
    const figure = resolveFigure(dataset, asked);
    expect('observation' in figure && figure.observation === observation).toBe(true);
  }
});

/** @jest-environment jsdom */
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { READER, TAKEN_OVER } from '../../../src/library/kept/reader';
import type { StoredReport } from '../../../src/library/kept/stored-report';
import type { PaneActions } from '../../../src/taskpane/pane-actions';
import { readingChangesTexts } from '../../../src/taskpane/reports/reading-changes-words';
import { reviewTexts } from '../../../src/taskpane/reports/review-words';
import { rivalTexts } from '../../../src/taskpane/reports/rival-words';
import { reportsTexts } from '../../../src/taskpane/reports/words';
import { refusal } from '../../../src/wording/refusal';
import { refusalSentence } from '../../../src/wording/refusal-sentence';
import { EXAMPLE } from './example-report';
import { keepCounty, openReports, says, until } from './open-reports';

jest.setTimeout(60_000);

const TEXTS = reportsTexts('zh-CN');
const REVIEW = reviewTexts('zh-CN');
const RIVAL = rivalTexts('zh-CN');
const CHANGES = readingChangesTexts('zh-CN');

describe('a report that is kept', () => {
  async function listed() {
    const opened = await keepCounty();
    await opened.pane.type('a');
    await opened.pane.press(REVIEW.done);
    await until(opened.pane, says(opened.pane, TEXTS.yours));
    return opened;
  }

  test('can be called otherwise; its figures follow', async () => {
    const { pane, library } = await listed();
    await pane.press(TEXTS.renameOf('政府工作报告'));
    const area = [...pane.place.querySelectorAll('input')].find(({ value }) => value === '青石县');
    area?.focus();
    await pane.write('青石市');
    await pane.press(TEXTS.save);
    const renamed = () => library.current().reports.find(({ report }) => report.area === '青石市');
    await until(pane, () => renamed() !== undefined);
    expect(renamed()?.observations.every((read) => read.area === '青石市')).toBe(true);
    expect(renamed()?.report.id).toBe('青石县-2021');
  });

  test('of another year, it is read for that one, and figures and what was said of them follow once that is kept', async () => {
    const { pane, library, written } = await listed();
    await pane.press(TEXTS.renameOf('政府工作报告'));
    const year = [...pane.place.querySelectorAll('input')].find(({ value }) => value === '2021');
    year?.focus();
    await pane.write('2019');
    await pane.press(TEXTS.save);
    await until(pane, says(pane, CHANGES.changes));
    const before = written.at(-1);
    const gdp = (at: KeptReport | undefined) =>
      at?.observations.find((read) => read.indicator === 'gdp' && read.status === 'actual')?.period;
    expect([gdp(before), before?.report.year]).toEqual(['2021', 2021]);
    await pane.press(TEXTS.keep);
    await until(pane, () => written.at(-1) !== before);
    expect([gdp(written.at(-1)), written.at(-1)?.report.year]).toEqual(['2019', 2019]);
    expect(Object.values(written.at(-1)?.verdicts ?? {})).toHaveLength(1);
    expect(library.current().reports.map(({ report }) => report.id)).toContain('青石县-2021');
  });

  test('read again by the same program is as it was, and keeps what was said of it', async () => {
    const { pane, written } = await listed();
    await pane.press(TEXTS.readAgainOf('政府工作报告'));
    await until(pane, says(pane, CHANGES.noChanges));
    const before = written.at(-1);
    await pane.press(TEXTS.keep);
    await until(pane, () => written.at(-1) !== before);
    expect(written.at(-1)?.report.id).toBe(before?.report.id);
    expect(written.at(-1)?.verdicts).toEqual(before?.verdicts);
    expect(Object.keys(before?.verdicts ?? {})).toHaveLength(1);
  });
});

test.each([
  ['read here', READER, { isOffered: true, isUrged: false }],
  ['read by another version', 'another', { isOffered: true, isUrged: true }],
  ['taken over from an exported document', TAKEN_OVER, { isOffered: false, isUrged: false }],
])('a report that was %s: whether reading it again is offered, and urged', async (_, reader, offer) => {
  const { pane } = await openReports();
  const stored = { kind: 'stored-report', kept: { ...EXAMPLE, reader }, revision: 1, digest: '' } as const;
  await pane.tell({ kind: 'kept-reports-read', stored: [stored], unreadable: [] });
  const again = pane.place.querySelector(`[aria-label="${TEXTS.readAgainOf(EXAMPLE.report.title)}"]`);
  expect({ isOffered: again !== null, isUrged: says(pane, TEXTS.olderReader)() }).toEqual(offer);
});

test('a report that two authors wrote at once is shown with what each said, and one of them is taken', async () => {
  const used: StoredReport = { kind: 'stored-report', kept: EXAMPLE, revision: 1, digest: 'a' };
  const verdicts: KeptReport['verdicts'] = { gdp: { kind: 'corrected', to: { value: '194' } } };
  const rival: StoredReport = { ...used, kept: { ...EXAMPLE, verdicts }, digest: 'b' };
  const asked: unknown[] = [];
  const { pane, library } = await openReports({
    settleReport: (...given) => {
      asked.push(given);
      return Promise.resolve(rival);
    },
  });
  await pane.tell({ kind: 'kept-reports-read', stored: [used], unreadable: [], rivals: [rival] });
  const items = [...pane.place.querySelectorAll('[role="group"] li')].map(({ textContent }) => textContent);
  expect(items).toEqual([
    '地区生产总值 193.4亿元（2021）现用：未复核另一份：更正为 地区生产总值 194亿元（2021）',
  ]);
  await pane.press(RIVAL.takeRival);
  await until(pane, () => pane.place.querySelector('[role="group"]') === null);
  expect(asked).toEqual([[EXAMPLE.report.id, 'b']]);
  const data = library.current().reports.find(({ report }) => report.id === EXAMPLE.report.id);
  expect(data?.observations[0]).toMatchObject({ value: '194', review: 'corrected' });
});

describe('before a report goes', () => {
  const stored = { kind: 'stored-report', kept: EXAMPLE, revision: 1, digest: '' } as const;
  const formula = '=FISCAL.FIGURE("gdp",2021,,,,"青石县")';
  const areas = [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: 1, formula }));

  async function asked(workbook: Partial<PaneActions>) {
    const opened = await openReports(workbook);
    await opened.pane.tell({ kind: 'kept-reports-read', stored: [stored], unreadable: [] });
    await opened.pane.press(TEXTS.removeOf(EXAMPLE.report.title));
    return opened;
  }

  test('the formulas that name it or its area are told by their cells', async () => {
    const { pane } = await asked({
      findFormulas: (scope) =>
        Promise.resolve({
          kind: 'our-formulas',
          scope,
          sheets: [{ worksheet: '测算', areas }],
          protectedSheets: ['底稿'],
        }),
    });
    await until(
      pane,
      says(
        pane,
        '写明它或它的地区的公式，移除后可能找不到数据：测算!A1, A2。受保护的工作表未逐一查看：底稿。',
      ),
    );
    // Nothing is said of tables that were not looked for.
    expect(pane.place.textContent).not.toMatch(/取自它的表/u);
    await pane.press(TEXTS.cancel);
    expect(pane.place.textContent).not.toContain('测算');
  });

  test('it can go all the same where they cannot be looked for', async () => {
    const { pane } = await asked({ findFormulas: () => Promise.resolve(refusal('excel-busy')) });
    await until(pane, says(pane, refusalSentence(refusal('excel-busy'), 'zh-CN')));
    await pane.press(TEXTS.removeYes);
    await until(pane, says(pane, TEXTS.none));
  });
});

describe('a report that another reader reads otherwise', () => {
  const kept: KeptReport = {
    ...EXAMPLE,
    verdicts: { revenue: { kind: 'accepted' }, trees: { kind: 'corrected', to: { value: '3' } } },
  };
  const fresh: KeptReport = {
    ...EXAMPLE,
    observations: EXAMPLE.observations.flatMap((read) => {
      if (read.id === 'trees') return [];
      return [read.id === 'revenue' ? { ...read, indicator: 'tax-revenue', period: '2020' } : read];
    }),
  };

  async function readAgain() {
    const opened = await openReports();
    const stored = { kind: 'stored-report', kept, revision: 1, digest: '' } as const;
    await opened.pane.tell({ kind: 'kept-reports-read', stored: [stored], unreadable: [] });
    await opened.pane.tell({
      kind: 'reading-came-to',
      source: { kind: 'text', text: '', name: '' },
      answer: { kind: 'reports-in-source', reports: [fresh] },
    });
    return opened;
  }

  test('lists what would change, and what becomes of what was said of it', async () => {
    const { pane } = await readAgain();
    const items = [...pane.place.querySelectorAll('details li')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      `一般公共预算收入 10.83亿元（2021）指标：一般公共预算收入 → 税收收入期间：2021 → 2020${CHANGES.saidOfChanged.accepted}`,
      `植树 2万亩（2021）${CHANGES.saidOfGone.corrected}`,
    ]);
  });

  test('asks of what was settled first, and leaves it as it was by one key', async () => {
    const { pane, written, library } = await readAgain();
    await pane.press(TEXTS.keep);
    await until(pane, says(pane, REVIEW.readOtherwise));
    expect(pane.place.textContent).toContain(REVIEW.saidThen.accepted('一般公共预算收入 10.83亿元（2021）'));
    const standing = () =>
      library
        .current()
        .reports.find(({ report }) => report.id === EXAMPLE.report.id)
        ?.observations.find(({ id }) => id === 'revenue');
    expect(standing()).toMatchObject({
      indicator: 'general-budget-revenue',
      period: '2021',
      review: 'not-reviewed',
    });
    await pane.type('s');
    await pane.press(REVIEW.done);
    await until(pane, says(pane, TEXTS.yours));
    expect(written.at(-1)?.verdicts['revenue']).toEqual({
      kind: 'corrected',
      to: { indicator: 'general-budget-revenue', period: '2021' },
    });
    expect(standing()).toMatchObject({
      indicator: 'general-budget-revenue',
      period: '2021',
      review: 'corrected',
    });
  });
});

/** @jest-environment jsdom */
import axe from 'axe-core';
import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { LANGUAGES, type Language } from '../../../src/core/language';
import type { KeptReport } from '../../../src/library/kept/kept-report';
import { createLibrary } from '../../../src/library/library';
import type { PaneActions } from '../../../src/taskpane/pane-actions';
import { readingChangesTexts } from '../../../src/taskpane/reports/reading-changes-words';
import { reviewTexts } from '../../../src/taskpane/reports/review-words';
import { reportsTexts } from '../../../src/taskpane/reports/words';
import { refusal, refusalSentence } from '../../../src/wording/refusal';
import { openPane, type OpenPane } from '../open-pane';
import { DATA } from '../workbook-example';
import { EXAMPLE } from './example-report';

jest.setTimeout(60_000);

// A page has these; the document that jsdom makes does not.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextDecoder, TextEncoder });

const COUNTY = readFileSync(join(__dirname, '../../fixtures/counties/qingshi-2022.txt'), 'utf8');
const TEXTS = reportsTexts('zh-CN');
const REVIEW = reviewTexts('zh-CN');
const CHANGES = readingChangesTexts('zh-CN');

async function openReports(workbook: Partial<PaneActions> = {}, language: Language = 'zh-CN') {
  const library = createLibrary([DATA]);
  const written: KeptReport[] = [];
  const keepReport: PaneActions['keepReport'] = async (kept) => {
    const refused = await workbook.keepReport?.(kept);
    if (refused === undefined) written.push(kept);
    return refused;
  };
  const pane = await openPane({ language, library, workbook: { ...workbook, keepReport } });
  await pane.tell({ kind: 'tab-opened', tab: 'reports' });
  await until(pane, () => pane.place.querySelector('textarea') !== null);
  return { pane, library, written };
}

async function until(pane: OpenPane, isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn += 1) await pane.change(() => undefined);
  if (!isSo()) throw new Error(`it never came to that: ${pane.place.textContent}`);
}

async function paste(pane: OpenPane, text: string): Promise<void> {
  pane.place.querySelector('textarea')?.focus();
  await pane.write(text);
  await pane.press(reportsTexts((document.documentElement.lang as Language) || 'zh-CN').read);
}

function says(pane: OpenPane, text: string): () => boolean {
  return () => pane.place.textContent?.includes(text) ?? false;
}

async function keepCounty(workbook: Partial<PaneActions> = {}) {
  const opened = await openReports(workbook);
  await paste(opened.pane, COUNTY);
  await until(opened.pane, says(opened.pane, TEXTS.proposed));
  await opened.pane.press(TEXTS.keep);
  await until(opened.pane, () => opened.written.length > 0);
  return opened;
}

describe('a report that is added', () => {
  test('is proposed with what it says of itself, and is in no library before it is kept', async () => {
    const { pane, library, written } = await openReports();
    await paste(pane, COUNTY);
    await until(pane, says(pane, TEXTS.proposed));
    const values = [...pane.place.querySelectorAll<HTMLInputElement>('input, select')].map(
      ({ value }) => value,
    );
    expect(values).toEqual(expect.arrayContaining(['青石县', 'county', 'work-report', '2021', '2022-01-18']));
    expect(library.current().reports).toHaveLength(1);
    expect(written).toEqual([]);
  });

  test('is kept under its area and year, spoken of, and opened for review', async () => {
    const { pane, library, written } = await keepCounty();
    expect(written[0]?.report.id).toBe('青石县-2021');
    expect(library.current().reports.map(({ report }) => report.id)).toContain('青石县-2021');
    expect(pane.place.querySelector<HTMLSelectElement>('header select')?.value).toBe('青石县-2021');
    expect(pane.find(REVIEW.accept)).toBeDefined();
  });

  test('that cannot be read says why, and the text stays', async () => {
    const { pane } = await openReports();
    await paste(pane, 'nothing Chinese');
    await until(pane, () => pane.place.querySelector('[role=alert]:not(:empty)') !== null);
    expect(pane.place.textContent).toContain('没有汉字');
    expect(pane.place.querySelector('textarea')?.value).toBe('nothing Chinese');
  });

  test('that the workbook refuses is still proposed, and keeping it again works', async () => {
    let isBroken = true;
    const refused = refusal('connection-lost');
    const keepReport = () => Promise.resolve(isBroken ? refused : undefined);
    const { pane, library, written } = await openReports({ keepReport });
    await paste(pane, COUNTY);
    await until(pane, says(pane, TEXTS.proposed));
    await pane.press(TEXTS.keep);
    await until(pane, says(pane, refusalSentence(refused, 'zh-CN')));
    expect(library.current().reports).toHaveLength(1);
    isBroken = false;
    await pane.press(TEXTS.keep);
    await until(pane, () => written.length > 0);
    expect(library.current().reports).toHaveLength(2);
  });
});

test('where the reports of the workbook cannot be read, that is said instead of that there are none, and a retry works', async () => {
  let isBroken = true;
  const { pane } = await openReports({
    readKeptReports: () =>
      Promise.resolve(
        isBroken ? refusal('connection-lost') : { kind: 'kept-reports-read', stored: [], unreadable: [] },
      ),
  });
  await pane.tell({ kind: 'kept-reports-missed' });
  expect(pane.place.textContent).not.toContain(TEXTS.none);
  await pane.press(TEXTS.again);
  await until(pane, says(pane, refusalSentence(refusal('connection-lost'), 'zh-CN')));
  expect(pane.place.textContent).toContain(TEXTS.missed);
  isBroken = false;
  await pane.press(TEXTS.again);
  await until(pane, says(pane, TEXTS.none));
  expect(pane.place.textContent).not.toContain(TEXTS.missed);
});

describe('a review by keyboard', () => {
  test('accepts, rejects and takes back figure by figure, each beside its sentence', async () => {
    const { pane, written } = await keepCounty();
    const first = pane.place.querySelector('h2')?.textContent;
    expect(pane.place.querySelector('blockquote mark')?.textContent).toMatch(/\d/u);
    await pane.type('r');
    await pane.type('a');
    await until(pane, () => Object.keys(written.at(-1)?.verdicts ?? {}).length === 2);
    expect(Object.values(written.at(-1)?.verdicts ?? {}).map(({ kind }) => kind)).toEqual([
      'rejected',
      'accepted',
    ]);
    await pane.type('z');
    await pane.type('z');
    await until(pane, () => Object.keys(written.at(-1)?.verdicts ?? {}).length === 0);
    expect(pane.place.querySelector('h2')?.textContent).toBe(first);
  });

  test('a correction that cannot stand is not taken; one that can is kept beside what was read', async () => {
    const { pane, written, library } = await keepCounty();
    await pane.type('e');
    const value = [...pane.place.querySelectorAll('input')].find(({ value: held }) => /^[\d.]+$/u.test(held));
    value?.focus();
    await pane.write('约十');
    await pane.press(REVIEW.confirm);
    expect(pane.place.textContent).toContain(REVIEW.faults.value);
    value?.focus();
    await pane.write('12.5');
    await pane.press(REVIEW.confirm);
    await until(pane, () => Object.keys(written.at(-1)?.verdicts ?? {}).length === 1);
    const [id, verdict] = Object.entries(written.at(-1)?.verdicts ?? {})[0] ?? [];
    expect(verdict).toEqual({ kind: 'corrected', to: { value: '12.5' } });
    await pane.press(REVIEW.done);
    await until(pane, says(pane, TEXTS.yours));
    const data = library.current().reports.find(({ report }) => report.id === '青石县-2021');
    expect(data?.observations.find((read) => read.id === id)).toMatchObject({
      value: '12.5',
      review: 'corrected',
    });
  });

  test('what is certain is accepted in one step, and the library follows once the review is closed', async () => {
    const { pane, library } = await keepCounty();
    const button = [...pane.place.querySelectorAll('button')].find(({ textContent }) =>
      /^确认全部 \d+ 项/u.test(textContent ?? ''),
    );
    await pane.change(() => button?.click());
    await pane.press(REVIEW.done);
    await until(pane, says(pane, TEXTS.yours));
    const data = library.current().reports.find(({ report }) => report.id === '青石县-2021');
    expect(data?.observations.filter(({ review }) => review === 'accepted').length).toBeGreaterThan(5);
  });

  test('a report that is removed is removed after a second word only', async () => {
    const { pane, library } = await keepCounty();
    await pane.press(REVIEW.done);
    await until(pane, says(pane, TEXTS.yours));
    await pane.press(TEXTS.removeOf('政府工作报告'));
    expect(library.current().reports).toHaveLength(2);
    await pane.press(TEXTS.removeYes);
    await until(pane, says(pane, TEXTS.none));
    expect(library.current().reports).toHaveLength(1);
  });
});

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
    await until(pane, says(pane, '写明它或它的地区的公式：测算!A1, A2。受保护的工作表未逐一查看：底稿。'));
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

test.each(LANGUAGES)('every step can be used with a screen reader (%s)', async (language) => {
  const texts = reportsTexts(language);
  const { pane } = await openReports({}, language);
  const check = async () => {
    const rules = { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } };
    const { violations } = await axe.run(pane.place, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };
  await check();
  await paste(pane, COUNTY);
  await until(pane, says(pane, texts.proposed));
  await check();
  await pane.press(texts.keep);
  await until(pane, says(pane, reviewTexts(language).keys));
  await check();
  await pane.type('e');
  await check();
});

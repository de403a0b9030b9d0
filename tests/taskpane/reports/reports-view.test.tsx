/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES } from '../../../src/core/language';
import { reviewTexts } from '../../../src/taskpane/reports/review-words';
import { reportsTexts } from '../../../src/taskpane/reports/words';
import { refusal } from '../../../src/wording/refusal';
import { refusalSentence } from '../../../src/wording/refusal-sentence';
import { COUNTY, keepCounty, openReports, paste, says, until } from './open-reports';

jest.setTimeout(60_000);

const TEXTS = reportsTexts('zh-CN');
const REVIEW = reviewTexts('zh-CN');

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

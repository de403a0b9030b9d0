import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { insertTexts } from '../../src/taskpane/insert/words';
import { reviewTexts } from '../../src/taskpane/reports/review-words';
import { reportsTexts } from '../../src/taskpane/reports/words';
import { changeTexts } from '../../src/taskpane/workbook/change-words';
import { workbookTexts } from '../../src/taskpane/workbook/words';
import { paneTexts } from '../../src/taskpane/words';
import { launchBrowser } from '../support/browser';
import { PreviewPage } from './preview-page';

const LANGUAGE = 'en-US';
const { places, tabs, sourceOf } = paneTexts(LANGUAGE);
const inserting = insertTexts(LANGUAGE);
const workbook = workbookTexts(LANGUAGE);
const changes = changeTexts(LANGUAGE);
const reports = reportsTexts(LANGUAGE);
const review = reviewTexts(LANGUAGE);

/** So many steps, and a control that the keyboard has not reached counts as out of its reach. */
const MOST_STEPS = 80;
const MOST_TABS = 3;

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await PreviewPage.open(browser, { locale: LANGUAGE });
});

afterAll(async () => {
  await browser.close();
});

describe('whoever has no pointer', () => {
  test('goes from the ribbon to the sheet, into the pane, and back', async () => {
    await preview.ribbonButton('Refresh all').focus();
    await preview.page.keyboard.press('F6');
    expect(await focusedPart()).toBe('grid');
    await preview.page.keyboard.press('F6');
    expect(await nameOfFocused()).toBe(paneTexts(LANGUAGE).settings);
    await preview.page.keyboard.press('F6');
    expect(await focusedPart()).toBe('ribbon');
    await preview.page.keyboard.press('Shift+F6');
    expect(await nameOfFocused()).toBe(paneTexts(LANGUAGE).settings);
  });

  test('inserts the tables', async () => {
    await openTab(places.workbook, tabs.insert);
    await preview.pane.getByRole('button', { name: inserting.insert(2) }).waitFor();
    await reach(inserting.insert(2));
    expect(await hasVisibleFocus()).toBe(true);
    await preview.page.keyboard.press('Enter');
    await preview.until(async () => (await preview.tableNames()).length === 2);
    await preview.pane.getByRole('status').filter({ hasText: 'Inserted' }).waitFor();
    // What was pressed, or what stands in its place, still has the keyboard.
    expect(await nameOfFocused()).not.toBe('');
  });

  test('goes from a cell to the sentence behind its number', async () => {
    const [name = ''] = await preview.tableNames();
    await preview.openSheet((await preview.table(name)).address.replace(/!.*$/u, '').replaceAll("'", ''));
    await preview.goTo('D3');
    await preview.pane.getByRole('button', { name: new RegExp(`^${sourceOf('')}`, 'u') }).waitFor();
    await reach(sourceOf(''));
    await preview.page.keyboard.press('Enter');
    await preview.pane.locator('blockquote mark').first().waitFor();
  });

  test('refreshes, decides about a cell of their own, and stands where they began', async () => {
    await preview.goTo('D3');
    await preview.enter('1');
    await openTab(places.workbook, tabs.workbook);
    await preview.pane.getByText(workbook.edited(1)).waitFor();
    await reach(workbook.refreshAll);
    await preview.page.keyboard.press('Enter');
    await preview.pane.getByRole('heading', { name: changes.changesFound(1) }).waitFor();
    await reach(changes.takeReported);
    await preview.page.keyboard.press('Space');
    await reach(changes.apply(1));
    await preview.page.keyboard.press('Enter');
    await preview.pane
      .getByRole('status')
      .filter({ hasText: workbook.refreshed(1, []) })
      .waitFor();
    expect(await nameOfFocused()).toBe(workbook.refreshAll);
  });

  test('adds a report, accepts its first figure, and is done', async () => {
    await openTab(places.report, tabs.reports);
    await preview.pane.getByRole('textbox', { name: reports.paste }).waitFor();
    await reach(reports.paste);
    await preview.page.keyboard.insertText(await readFile('tests/fixtures/spring/work-2022.txt', 'utf8'));
    await reach(reports.read);
    await preview.page.keyboard.press('Enter');
    await preview.pane.getByRole('heading', { name: reports.proposed }).waitFor();
    await reach(reports.keep);
    await preview.page.keyboard.press('Enter');
    await preview.pane.getByRole('button', { name: review.accept }).waitFor();
    await preview.page.keyboard.press('a');
    await reach(review.done);
    await preview.page.keyboard.press('Enter');
    await preview.pane.getByRole('heading', { name: reports.yours }).waitFor();
  });

  test('meets no error', () => {
    expect(preview.errors).toEqual([]);
  });
});

/** Strikes Tab until something of that name has the keyboard; F6 first, where the keyboard is outside the pane. */
async function reach(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await comeIn();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if ((await nameOfFocused()).startsWith(name)) return;
    await preview.page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach “${name}”.`);
}

/** The tabs stand above all else; a row of them is one stop, and the arrows move in it. */
async function openTab(place: string, tab: string): Promise<void> {
  await comeIn();
  await reach(paneTexts(LANGUAGE).settings, 'Shift+Tab');
  for (const name of [place, tab]) {
    do await preview.page.keyboard.press('Tab');
    while ((await roleOfFocused()) !== 'tab');
    for (let steps = 0; steps < MOST_TABS && !(await nameOfFocused()).startsWith(name); steps += 1) {
      const before = await nameOfFocused();
      await preview.page.keyboard.press('ArrowRight');
      // The keyboard follows a moment later.
      await preview.until(async () => (await nameOfFocused()) !== before);
    }
    expect(await nameOfFocused()).toContain(name);
    await preview.page.keyboard.press('Enter');
  }
}

async function comeIn(): Promise<void> {
  for (let steps = 0; steps < 3 && (await focusedPart()) !== 'pane'; steps += 1)
    await preview.page.keyboard.press('F6');
}

/** Which part of the page has the keyboard. */
function focusedPart(): Promise<string> {
  return preview.page.evaluate(
    () => document.activeElement?.closest('#ribbon, #grid, #pane')?.id ?? 'none of them',
  );
}

/** Of what has the keyboard in the pane; empty while it is outside. */
function nameOfFocused(): Promise<string> {
  return preview.paneFrame.evaluate(() => {
    const focused = document.hasFocus() ? document.activeElement : null;
    if (focused === null || focused === document.body) return '';
    const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
    const label = isField ? focused.labels?.[0]?.textContent : undefined;
    return (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').trim();
  });
}

function roleOfFocused(): Promise<string | null> {
  return preview.paneFrame.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
}

/** Whether an outline or a border tells where the keyboard is. */
function hasVisibleFocus(): Promise<boolean> {
  return preview.paneFrame.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    return [getComputedStyle(focused), getComputedStyle(focused, '::after')].some(
      ({ outlineStyle, outlineWidth, boxShadow, borderTopStyle, content }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        (content !== 'none' && content !== 'normal' && borderTopStyle === 'solid'),
    );
  });
}

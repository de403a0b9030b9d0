import type { KeptReport } from '../../src/library/kept/kept-report';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { readingChangesTexts } from '../../src/taskpane/reports/reading-changes-words';
import { reviewTexts } from '../../src/taskpane/reports/review-words';
import { reportsTexts } from '../../src/taskpane/reports/words';
import { rivalTexts } from '../../src/taskpane/reports/rival-words';
import { paneTexts } from '../../src/taskpane/words';
import { PreviewPage } from '../../tests/end-to-end/preview-page';
import { asAnotherAuthor } from './as-another-author';

const PANE_WIDTH = '#pane { width: 350px !important; flex: none !important }';

/** Takes a picture of the pane at each step of a report of one's own, in both looks. */
export async function takeReports(browser: Browser, locale: 'zh-CN' | 'en-US'): Promise<void> {
  const texts = reportsTexts(locale);
  const review = reviewTexts(locale);
  const changes = readingChangesTexts(locale);
  const { places, tabs } = paneTexts(locale);
  const report = await readFile('tests/fixtures/spring/work-2022.txt', 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    const preview = await PreviewPage.open(
      browser,
      { locale },
      { colorScheme, deviceScaleFactor: 2, viewport: { width: 900, height: 760 } },
    );
    const { pane, page } = preview;
    const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
    await page.addStyleTag({ content: PANE_WIDTH });
    let number = 0;
    const take = async (step: string): Promise<void> => {
      number += 1;
      await page.waitForTimeout(300);
      const name = `reports-${locale}-${colorScheme}-${number}-${step}.png`;
      await page.locator('#pane-frame').screenshot({ path: `.cache/screenshots/${name}` });
    };
    const reopen = async (): Promise<void> => {
      await page.getByRole('button', { name: /^(保存|Save)$/u }).click();
      await page.reload();
      await page.addStyleTag({ content: PANE_WIDTH });
      await preview.openTab(places.report, tabs.reports);
    };
    await preview.openTab(places.report, tabs.reports);
    await take('empty');
    await pane.getByRole('textbox', { name: texts.paste }).fill('A report.');
    await button(texts.read).click();
    await pane.getByRole('alert').filter({ hasText: /\S/u }).waitFor();
    await take('refused');
    await pane.getByRole('textbox', { name: texts.paste }).fill(report);
    await button(texts.read).click();
    await pane.getByRole('heading', { name: texts.proposed }).waitFor();
    await take('proposed');
    await pane.getByLabel(texts.particulars.year).fill('2019');
    await button(texts.readForYear).waitFor();
    await button(texts.readForYear).scrollIntoViewIfNeeded();
    await take('another-year');
    await pane.getByLabel(texts.particulars.year).fill('2021');
    await button(texts.keep).click();
    await button(review.accept).waitFor();
    await take('review');
    await button(review.accept).click();
    await button(review.correct).click();
    await button(review.confirm).waitFor();
    await take('correction');
    await button(texts.cancel).click();
    await button(review.done).click();
    await pane.getByRole('heading', { name: texts.yours }).waitFor();
    await take('kept');
    await pane.getByRole('button', { name: /^(改名|Rename)/u }).click();
    await pane.getByLabel(texts.particulars.year).fill('2019');
    await take('renamed');
    await button(texts.save).click();
    await pane.getByText(changes.changes).waitFor();
    await take('changes');
    await pane.locator('summary').first().click();
    await pane.locator('summary').first().scrollIntoViewIfNeeded();
    await take('changes-opened');
    await button(texts.drop).click();
    await pane.getByRole('button', { name: /^(移除|Remove)/u }).click();
    await pane
      .getByRole('status')
      .filter({ hasText: /公式|formula/iu })
      .waitFor();
    await take('removal');
    await button(texts.cancel).click();
    await asAnotherAuthor(page, 'beside', (kept) => ({
      ...kept,
      verdicts: Object.fromEntries(
        kept.observations.slice(0, 3).map(({ id }) => [id, { kind: 'rejected' }] as const),
      ),
    }));
    await reopen();
    await button(rivalTexts(locale).keepUsed).waitFor();
    await button(rivalTexts(locale).keepUsed).scrollIntoViewIfNeeded();
    await take('two-authors');
    await button(rivalTexts(locale).takeRival).click();
    await button(rivalTexts(locale).takeRival).waitFor({ state: 'detached' });
    await asAnotherAuthor(page, 'instead', readOtherwise);
    await reopen();
    await pane.getByText(texts.olderReader).waitFor();
    await take('older-reader');
    await pane.getByRole('button', { name: /^(重读|Read “)/u }).click();
    await pane.getByText(changes.changes).waitFor();
    await take('reading-changes');
    await button(texts.keep).click();
    await button(review.accept).waitFor();
    await take('read-otherwise');
    await preview.close();
  }
}

/** The report as an earlier reader may have read it: its first core figure with another value, and accepted so. */
function readOtherwise(kept: KeptReport): KeptReport {
  const at = kept.observations.findIndex(({ unit }) => unit === '亿元');
  const read = kept.observations[at];
  if (read === undefined) throw new Error('No figure to read otherwise.');
  const then = { ...read, value: '1.5' };
  return {
    ...kept,
    reader: 'an-earlier-one',
    observations: kept.observations.with(at, then),
    verdicts: { [read.id]: { kind: 'accepted' } },
  };
}

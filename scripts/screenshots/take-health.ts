import type { Browser, BrowserContextOptions } from 'playwright-core';
import { PreviewPage } from '../../tests/end-to-end/preview-page';

const WORDS = {
  'zh-CN': {
    place: '分析',
    tab: '健康度',
    insert: '插入健康度与底稿',
    criterion: '财政自给率',
    buoyancy: '财政收入弹性系数',
  },
  'en-US': {
    place: 'Analysis',
    tab: 'Health',
    insert: 'Insert tables',
    criterion: 'Fiscal self-sufficiency',
    buoyancy: 'Revenue buoyancy',
  },
} as const;

/** Pictures of the tab on fiscal health, a criterion open, beside the scorecard and the memo: light, dark and narrow. */
export async function takeHealth(browser: Browser, locale: keyof typeof WORDS): Promise<void> {
  const looks: Readonly<Record<string, BrowserContextOptions>> = {
    light: {},
    dark: { colorScheme: 'dark' },
    narrow: { viewport: { width: 720, height: 600 } },
  };
  for (const [look, settings] of Object.entries(looks)) {
    const preview = await PreviewPage.open(browser, { locale }, settings);
    const words = WORDS[locale];
    const shoot = (name: string) =>
      preview.page.screenshot({ path: `.cache/screenshots/health-${name}.${look}.${locale}.png` });
    await preview.openTab(words.place, words.tab);
    await preview.pane.locator('details').first().waitFor();
    await shoot('summary');
    for (const name of [words.criterion, words.buoyancy]) {
      await preview.pane.locator('summary').filter({ hasText: name }).click();
    }
    await preview.pane.locator('summary').filter({ hasText: words.criterion }).scrollIntoViewIfNeeded();
    await shoot('criterion');
    await preview.pane.locator('summary').last().scrollIntoViewIfNeeded();
    await shoot('last');
    await preview.pane.getByRole('textbox').last().scrollIntoViewIfNeeded();
    await shoot('end');
    await preview.pane.getByRole('textbox').first().fill('45.7');
    await preview.pane.getByRole('textbox').first().scrollIntoViewIfNeeded();
    await shoot('typed');
    if (look === 'light') {
      await preview.pane.getByRole('button', { name: words.insert }).click();
      await preview.until(async () => (await preview.tableNames()).length === 2);
      await preview.page.waitForTimeout(1500);
      await shoot('scorecard');
      await preview.page
        .getByRole('tab')
        .filter({ hasText: /信用底稿|credit memo/ })
        .click();
      await preview.page.waitForTimeout(1500);
      await shoot('memo');
    }
    await preview.close();
  }
}

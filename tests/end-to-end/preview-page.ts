import { readFile } from 'node:fs/promises';
import type {
  Browser,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
  Response,
} from 'playwright-core';
import type { RangeView, WorkbookView } from '../../preview/page/workbook-view';
import type { RoundTripLog } from '../../preview/wire/round-trips';

declare global {
  interface Window {
    readonly preview: {
      readonly workbook: WorkbookView;
      readonly roundTrips: RoundTripLog;
    };
  }
}

/** The preview in a browser, as a person uses it: keys, clicks, and what there is to see. */
export class PreviewPage {
  /** What the pages' content security policies refused. */
  readonly violations: string[] = [];
  /** Errors that nobody caught, in the page or in the pane. */
  readonly errors: string[] = [];
  private readonly responses: Response[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** Opens the preview in a profile of its own, so every visit is a first one. */
  static async open(
    browser: Browser,
    query: Readonly<Record<string, string>> = {},
    settings: BrowserContextOptions = {},
  ): Promise<PreviewPage> {
    const address = process.env['PREVIEW_ADDRESS'] ?? '';
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...settings });
    const preview = new PreviewPage(await context.newPage(), address);
    await preview.watch();
    await preview.page.goto(`${address}?${new URLSearchParams({ locale: 'zh-CN', ...query }).toString()}`);
    await preview.pane.getByRole('tab').first().waitFor();
    return preview;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame');
  }

  get paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate !== this.page.mainFrame());
    if (frame === undefined) throw new Error('The pane has no frame.');
    return frame;
  }

  /** Opens a tab of the pane, by its place first. */
  async openTab(place: string, tab: string): Promise<void> {
    await this.pane.getByRole('tab', { name: place, exact: true }).click();
    await this.pane.getByRole('tab', { name: tab }).click();
  }

  ribbonButton(name: string): Locator {
    return this.page.locator('#ribbon').getByRole('button', { name });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Chooses every table that the pane offers; answers how many there are. */
  async chooseEveryTable(): Promise<number> {
    const tables = this.pane.locator('#pane-panel').getByRole('listitem');
    // What is there is asked at once: the list must have come.
    await tables.first().waitFor();
    for (const table of await tables.all()) await table.getByRole('checkbox').first().check();
    return tables.count();
  }

  /** Goes to a cell of the sheet that is open, through the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.until(async () => (await this.selection()).replace(/^.*!/, '') === address);
  }

  /** Opens a sheet by its tab. */
  async openSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.until(async () => (await this.selection()).replace(/!.*$/, '').replaceAll("'", '') === name);
  }

  /** Types into the selected cell and confirms. */
  async enter(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.preview.workbook.sheetNames());
  }

  tableNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.preview.workbook.tableNames());
  }

  table(name: string): Promise<RangeView> {
    return this.page.evaluate((wanted) => window.preview.workbook.table(wanted), name);
  }

  range(sheet: string, address: string): Promise<RangeView> {
    return this.page.evaluate(([name, cells]) => window.preview.workbook.range(name, cells), [
      sheet,
      address,
    ] as const);
  }

  /** The text that one cell shows. */
  async shown(sheet: string, address: string): Promise<string> {
    return (await this.range(sheet, address)).text[0]?.[0] ?? '';
  }

  async formula(sheet: string, address: string): Promise<string> {
    return String((await this.range(sheet, address)).formulas[0]?.[0] ?? '');
  }

  async selection(): Promise<string> {
    return (await this.page.evaluate(() => window.preview.workbook.selection())).address;
  }

  roundTrips(kind: 'read' | 'write'): Promise<number> {
    return this.page.evaluate((wanted) => window.preview.roundTrips.count(wanted), kind);
  }

  /** How many times the add-in has sent results of custom functions. */
  functionBatches(): Promise<number> {
    return this.page.evaluate(
      () =>
        window.preview.roundTrips.all.filter(({ actions }) =>
          actions.some((action) => /^SetInvocation\w*Results\(\)$/.test(action)),
        ).length,
    );
  }

  /** Waits until something is so; fails with what it was last, by the caller's own expectation. */
  async until(isSo: () => Promise<boolean>, seconds = 15): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!(await isSo()) && Date.now() < end) {
      await this.page.waitForTimeout(50);
    }
  }

  /** Every file of the add-in that the pane was served, with its bytes as they arrived. */
  async servedFiles(): Promise<
    readonly { readonly path: string; readonly served: Buffer; readonly built: Buffer }[]
  > {
    const prefix = `${this.address}add-in/`;
    const files = this.responses.filter((response) => response.url().startsWith(prefix));
    return Promise.all(
      files.map(async (response) => {
        const path = new URL(response.url()).pathname.replace('/add-in/', '');
        return { path, served: await response.body(), built: await readFile(`dist/${path}`) };
      }),
    );
  }

  /** What page and pane asked other machines for, and whether the service worker answered it. */
  foreignRequests(): readonly { readonly url: string; readonly isAnsweredHere: boolean }[] {
    return this.responses
      .filter((response) => !response.url().startsWith(this.address) && !/^(data|blob):/.test(response.url()))
      .map((response) => ({ url: response.url(), isAnsweredHere: response.fromServiceWorker() }));
  }

  private async watch(): Promise<void> {
    this.page.on('response', (response) => this.responses.push(response));
    this.page.on('pageerror', (error) => this.errors.push(error.message));
    await this.page.exposeFunction('reportViolation', (violation: string) => this.violations.push(violation));
    await this.page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
        reportViolation(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
      });
    });
  }
}

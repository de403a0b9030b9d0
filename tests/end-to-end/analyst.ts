import { readFile } from 'node:fs/promises';
import type { PreviewPage } from './preview-page';

/** A report that an analyst has, by its file's name. */
export type SpringReport = 'work-2021' | 'work-2022' | 'budget-2021' | 'budget-2022';

/** What an analyst does with reports, in the pane and by its buttons. */
export class Analyst {
  constructor(private readonly preview: PreviewPage) {}

  /** Pastes a report and has it read, up to what is proposed. */
  async pastes(report: SpringReport): Promise<void> {
    const { pane } = this.preview;
    await this.preview.openTab('报告', '报告库');
    const text = await readFile(`tests/fixtures/spring/${report}.txt`, 'utf8');
    await pane.getByRole('textbox', { name: '报告全文' }).fill(text);
    await pane.getByRole('button', { name: '读取', exact: true }).click();
    await pane.getByRole('heading', { name: '读到的报告' }).waitFor();
  }

  /** Keeps what is proposed, accepts what the program is certain of, and leaves the rest for another day. */
  async keepsAndAcceptsCertain(): Promise<void> {
    const { pane } = this.preview;
    await pane.getByRole('button', { name: '保留并复核' }).click();
    await pane.getByRole('button', { name: /^确认全部/u }).click();
    await pane.getByRole('button', { name: '完成' }).click();
    await pane.getByRole('heading', { name: '您添加的报告' }).waitFor();
  }

  /** Inserts the tables that are so called, and no others, each on a new sheet. */
  async inserts(...titles: readonly (string | RegExp)[]): Promise<void> {
    const { pane } = this.preview;
    await this.preview.openTab('工作簿', '插入表格');
    const options = pane.locator('#pane-panel').getByRole('listitem');
    // What is there is asked at once: the list must have come.
    await options.first().waitFor();
    for (const option of await options.all()) await option.getByRole('checkbox').first().uncheck();
    for (const title of titles) await pane.getByRole('checkbox', { name: title }).check();
    const before = (await this.preview.tableNames()).length;
    await pane.getByRole('button', { name: /^插入( \d+ 张表)?$/u }).click();
    await pane.getByRole('status').filter({ hasText: '已插入' }).waitFor();
    const inserted = async (): Promise<number> => (await this.preview.tableNames()).length - before;
    await this.preview.until(async () => (await inserted()) === titles.length);
    expect(await inserted()).toBe(titles.length);
  }
}

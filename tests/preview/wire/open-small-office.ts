import { createHost } from '../../../preview/wire/host';
import type { Host, HostOptions } from '../../../preview/wire/host';
import { openOffice } from '../../support/open-office';
import type { OfficePage } from '../../support/open-office';
import { SmallWorkbook } from './small-workbook';

/** The real office.js over a small workbook; the page is closed when the test is over. */
export async function openSmallOffice(
  options: Partial<HostOptions> & { excelApi?: string; locale?: string } = {},
): Promise<SmallOffice> {
  const { excelApi = '1.17', locale = 'zh-CN', ...hostOptions } = options;
  const workbook = new SmallWorkbook();
  const requirementSets = {
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.4',
    DelayForCellEdit: '1.1',
  };
  const host = createHost({ workbook, context: { locale, requirementSets }, ...hostOptions });
  const page = await openOffice({ host, locale });
  opened.push(page);
  return { workbook, host, ...page };
}

export interface SmallOffice extends OfficePage {
  readonly workbook: SmallWorkbook;
  readonly host: Host;
}

/** Waits until something is so, for as long as a test may take. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const opened: OfficePage[] = [];

/** A page starts in a tenth of a second, but not on a machine that is busy with other test files. */
jest.setTimeout(30_000);

afterEach(() => {
  for (const page of opened.splice(0)) {
    page.close();
  }
});

import { createHost, type Host, type HostOptions } from '../../preview/wire/host';
import { createWorkbook } from '../../preview/workbook/create-workbook';
import type { PreviewWorkbook } from '../../preview/workbook/preview-workbook';
import { functionsMetadata } from '../../scripts/functions-metadata';
import { associateFunctions } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { useOfficeGlobals } from '../support/office-globals';
import { openOffice, type OfficePage } from '../support/open-office';

/** Microsoft's office.js over a whole workbook, as the globals of the test; all is closed when the test is over. */
export async function openExcel({
  excelApi = '1.17',
  beforeBatch,
  functions = false,
}: ExcelOptions = {}): Promise<OpenExcel> {
  const metadata = functions ? { functions: functionsMetadata('chinese') } : {};
  const workbook = createWorkbook({ language: 'zh-CN', ...metadata });
  const requirementSets = { ExcelApi: excelApi, SharedRuntime: '1.1', CustomFunctionsRuntime: '1.4' };
  const host = createHost({
    workbook,
    context: { locale: 'zh-CN', requirementSets },
    ...(beforeBatch && { beforeBatch }),
  });
  const page = await openOffice({ host });
  const restoreGlobals = useOfficeGlobals(page);
  closing.push(() => {
    restoreGlobals();
    page.close();
    host.dispose();
    workbook.dispose();
  });
  if (functions) associateFunctions(bundledLibrary());
  return { workbook, host, page };
}

export interface ExcelOptions {
  readonly excelApi?: string;
  /** With the add-in's own functions, as the shared runtime starts them. */
  readonly functions?: boolean;
  /** Makes requests fail as a test wishes. */
  readonly beforeBatch?: NonNullable<HostOptions['beforeBatch']>;
}

export interface OpenExcel {
  readonly workbook: PreviewWorkbook;
  readonly host: Host;
  readonly page: OfficePage;
}

/** How often Excel was read and written while something ran; cleaning up after a run does not count. */
export async function roundTripsOf<T>(
  { host }: OpenExcel,
  gesture: () => Promise<T>,
): Promise<{ readonly answer: T; readonly reads: number; readonly writes: number }> {
  host.roundTrips.clear();
  const answer = await gesture();
  return { answer, reads: host.roundTrips.count('read'), writes: host.roundTrips.count('write') };
}

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

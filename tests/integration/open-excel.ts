import { Faults } from '../../preview/wire/fault-at';
import { createHost, type Host, type HostOptions } from '../../preview/wire/host';
import { createWorkbook } from '../../preview/workbook/create-workbook';
import type { PreviewWorkbook } from '../../preview/workbook/preview-workbook';
import { functionsMetadata } from '../../scripts/functions-metadata';
import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import type { Library } from '../../src/library/library';
import { bundledLibrary } from '../support/bundled-library';
import { allowNotes } from '../support/notes-of-newer-office';
import { useOfficeGlobals } from '../support/office-globals';
import { openOffice, type OfficePage } from '../support/open-office';

/** Microsoft's office.js over a whole workbook, as the globals of the test; all is closed when the test is over. */
export async function openExcel({
  excelApi = '1.17',
  beforeBatch,
  functions = false,
  library = bundledLibrary(),
  saved,
}: ExcelOptions = {}): Promise<OpenExcel> {
  const metadata = functions ? { functions: functionsMetadata('chinese') } : {};
  const workbook = createWorkbook({ language: 'zh-CN', ...metadata, ...(saved !== undefined && { saved }) });
  const requirementSets = {
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.4',
    DelayForCellEdit: '1.1',
  };
  const faults = new Faults();
  const host = createHost({
    workbook,
    context: { locale: 'zh-CN', requirementSets },
    beforeBatch: (request) => beforeBatch?.(request) ?? faults.beforeBatch(request),
  });
  const page = await openOffice({ host });
  allowNotes(page);
  const restoreGlobals = useOfficeGlobals(page);
  let isClosed = false;
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    restoreGlobals();
    page.close();
    host.dispose();
    workbook.dispose();
  };
  closing.push(close);
  if (functions) associateFunctions(functionsOver(library));
  return { workbook, host, faults, page, close };
}

export interface ExcelOptions {
  readonly excelApi?: string;
  /** With the add-in's own functions, as the shared runtime starts them. */
  readonly functions?: boolean;
  /** What they answer from. */
  readonly library?: Library;
  /** A workbook that was saved. */
  readonly saved?: string;
  /** Makes requests fail as a test wishes. */
  readonly beforeBatch?: NonNullable<HostOptions['beforeBatch']>;
}

export interface OpenExcel {
  readonly workbook: PreviewWorkbook;
  readonly host: Host;
  /** What is to go wrong, and what another author does meanwhile. */
  readonly faults: Faults;
  readonly page: OfficePage;
  /** Closes it before the test is over, so that its workbook can be opened again. */
  readonly close: () => void;
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

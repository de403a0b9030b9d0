import { createWorkbook } from '../../../preview/workbook/create-workbook';
import type { PreviewWorkbook, WorkbookOptions } from '../../../preview/workbook/preview-workbook';
import { Accessor } from './host-accessor';

export interface OpenWorkbook {
  readonly port: PreviewWorkbook;
  readonly root: Accessor;
  readonly sheet: Accessor;
  /** A range of the first worksheet. */
  readonly range: (address: string) => Accessor;
}

const opened: PreviewWorkbook[] = [];

export function openWorkbook(options: WorkbookOptions = {}): OpenWorkbook {
  const port = createWorkbook({ thisYear: 2022, ...options });
  opened.push(port);
  const root = new Accessor(port.root);
  const sheet = root.go('Worksheets').call('GetActiveWorksheet');
  return { port, root, sheet, range: (address) => sheet.call('GetRange', address) };
}

afterEach(() => {
  for (const port of opened.splice(0)) port.dispose();
});

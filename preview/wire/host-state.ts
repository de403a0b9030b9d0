import type { BatchPreview } from './answer-request';
import type { CellEdit } from './cell-edit';
import type { Commands } from './commands';
import type { CustomFunctions } from './custom-functions';
import type { Fault } from './fault';
import type { HostContext, StoredSettings } from './host-context';
import type { Pane } from './pane';
import type { RoundTripLog } from './round-trips';
import type { WorkbookPort } from './workbook-port';

/** What outlives the add-in's pages: a reloaded page finds the same workbook, settings and waiting calls. */
export interface HostState {
  readonly workbook: WorkbookPort;
  readonly context: HostContext;
  readonly beforeBatch: ((batch: BatchPreview) => Fault | undefined) | undefined;
  readonly roundTrips: RoundTripLog;
  readonly functions: CustomFunctions;
  readonly commands: Commands;
  readonly pane: Pane;
  readonly cellEdit: CellEdit;
  settings: StoredSettings;
}

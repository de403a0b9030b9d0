import type { HostObject, Json } from './object-model';

/** What the wire needs of a workbook, besides the objects themselves. */
export interface WorkbookPort {
  /** `Excel.Workbook`: where every object path starts. */
  readonly root: HostObject;
  /** Calls back whenever something happens that office.js can be told about; returns the way to stop. */
  onEvent(listener: (event: WorkbookEvent) => void): () => void;
  /** Binds the workbook's FISCAL.… formulas to a caller; the workbook queues and the caller answers in batches. */
  connectFunctions(caller: FunctionCaller): void;
  /**
   * Resolves once native formulas are calculated; cells that wait for the add-in's functions do not hold it up
   * (they show `#BUSY!` or `#GETTING_DATA`). The wire waits for it before each batch: what a batch reads, Excel has
   * calculated by then.
   */
  calculated(): Promise<void>;
}

export type WorkbookEvent =
  | { readonly kind: 'selection-changed'; readonly worksheetId: string; readonly address: string }
  | { readonly kind: 'worksheet-activated'; readonly worksheetId: string }
  | {
      readonly kind: 'table-changed';
      readonly tableId: string;
      readonly worksheetId: string;
      readonly address: string;
    };

/** Sends one batch of custom-function calls to the add-in; each answer arrives once, in any order. */
export type FunctionCaller = (
  calls: readonly FunctionCall[],
  answer: (results: readonly FunctionResult[]) => void,
) => void;

export interface FunctionCall {
  readonly id: number;
  /** The id in functions.json, without the namespace: `SHAREOF`. */
  readonly name: string;
  /**
   * One entry per declared parameter, missing ones padded with null; matrices as arrays of rows. An error in a cell
   * is `{ type: 'CustomFunctionError', code: '#N/A' }`, which the function receives as a `CustomFunctions.Error`.
   */
  readonly args: readonly Json[];
  /** The calling cell: `Sheet1!C1`. */
  readonly address: string;
  readonly argAddresses: readonly (string | null)[];
}

export type FunctionResult =
  | { readonly id: number; readonly value: Json }
  | { readonly id: number; readonly errorCode: number; readonly message: string };

import type { FunctionCall, FunctionCaller, WorkbookPort } from '../wire/workbook-port';

/**
 * What the add-in's functions said when they failed, by calling cell. Excel shows it beside the cell; the grid knows
 * only the error value.
 */
export class FunctionMessages {
  private readonly byCell = new Map<string, string>();
  private readonly listeners: (() => void)[] = [];
  private batches = 0;

  /** How many batches of calls have gone to the add-in. */
  get batchCount(): number {
    return this.batches;
  }

  /** The message of the last failed call from a cell such as `Sheet1!C1`; `undefined` when it succeeded since. */
  at(address: string): string | undefined {
    return this.byCell.get(plain(address));
  }

  /** Calls back after each batch of results has reached the workbook. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The same workbook, overheard. */
  overhearing(workbook: WorkbookPort): WorkbookPort {
    return {
      root: workbook.root,
      onEvent: (listener) => workbook.onEvent(listener),
      calculated: () => workbook.calculated(),
      connectFunctions: (caller) => {
        workbook.connectFunctions(this.overheard(caller));
      },
    };
  }

  private overheard(caller: FunctionCaller): FunctionCaller {
    return (calls, answer) => {
      this.batches += 1;
      const byId = new Map(calls.map((call) => [call.id, call]));
      caller(calls, (results) => {
        for (const result of results) {
          this.note(byId.get(result.id), 'message' in result ? result.message : undefined);
        }
        answer(results);
        for (const listener of this.listeners) listener();
      });
    };
  }

  private note(call: FunctionCall | undefined, message: string | undefined): void {
    if (call === undefined) return;
    if (message === undefined || message === '') {
      this.byCell.delete(plain(call.address));
    } else {
      this.byCell.set(plain(call.address), message);
    }
  }
}

/** Sheet names come with quotation marks where they need them; `'a b'!$C$1` and `a b!C1` are one cell. */
function plain(address: string): string {
  return address
    .replaceAll("''", "'")
    .replace(/^'(.*)'!/, '$1!')
    .replaceAll('$', '');
}

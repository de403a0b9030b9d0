import type { Injector } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { WorkbookEvent } from '../wire/workbook-port';
import { CalculationWatch } from './functions/calculation-watch';
import { cellKey } from './functions/dirty-cells';
import { FunctionCalls } from './functions/function-calls';
import { readFunctions } from './functions/function-metadata';
import { registerFunctions } from './functions/register-functions';
import { personAt } from './gestures/person';
import { parseAddress } from './model/a1';
import type { Book } from './model/book';
import { readCell } from './model/read-cell';
import { enterFormulas } from './model/enter-formulas';
import { newState, openedWorkbook, savedWorkbook } from './model/saved-workbook';
import { activeSheet, findSheet } from './model/sheet';
import { describeObjects } from './objects/describe-objects';
import type { PreviewWorkbook, WorkbookOptions } from './preview-workbook';
import { readTyping } from './read-typing';
import { watchWorkbook } from './workbook-events';

/**
 * Puts Excel's object model over the workbook that a Univer instance shows. The workbook must have been
 * created before: functions registered earlier would be lost.
 */
export function attachWorkbook(injector: Injector, options: WorkbookOptions = {}): PreviewWorkbook {
  const book = openBook(injector, options);
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const watch = new CalculationWatch(book);
  const calls = new FunctionCalls(book, watch);
  const functions = options.functions === undefined ? [] : readFunctions(options.functions);
  registerFunctions(book, options.namespace ?? 'FISCAL', functions, calls);
  const stop = watchWorkbook(book, (event) => {
    for (const listener of [...listeners]) listener(event);
  });
  const stopReading = readTyping(book);
  // A workbook that is opened is computed anew, as Excel does where it is asked to.
  if (options.saved !== undefined) enterFormulas(book);
  return {
    root: describeObjects().workbook(book),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    connectFunctions: (caller) => calls.connect(caller),
    calculated: () => watch.idle(),
    settled: () => calls.settled(),
    person: personAt(book),
    save: (lost) => savedWorkbook(lost === 'settings' ? { ...book, settings: new Map() } : book),
    cellError: (address) => cellError(book, calls, address),
    dispose: () => {
      stop();
      stopReading();
      watch.dispose();
    },
  };
}

function openBook(injector: Injector, options: WorkbookOptions): Book {
  const instances = injector.get(IUniverInstanceService);
  const univer = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (univer == null) throw new Error('Create the workbook before attaching to it.');
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    formulas: injector.get(FormulaDataModel),
    culture: {
      language: options.language ?? 'zh-CN',
      thisYear: options.thisYear ?? new Date().getFullYear(),
    },
    ...(options.saved === undefined ? newState() : openedWorkbook(options.saved).state),
    focus: { isElsewhere: false },
    shifting: { isUnderWay: false },
  };
}

function cellError(book: Book, calls: FunctionCalls, text: string): string | undefined {
  const address = parseAddress(text);
  if (address === undefined) return undefined;
  const sheet = address.sheetName === undefined ? activeSheet(book) : findSheet(book, address.sheetName);
  if (sheet === undefined) return undefined;
  const { row, column } = address.area;
  const isError = readCell(sheet, row, column).type === 'Error';
  return isError ? calls.messages.get(cellKey({ sheetId: sheet.id, row, column })) : undefined;
}

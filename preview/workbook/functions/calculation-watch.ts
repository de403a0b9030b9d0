import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Book } from '../model/book';

/** Tells when the formula engine has computed everything that changed. */
export class CalculationWatch {
  /** Counts the engine's passes over the formulas. */
  passes = 0;
  private changes = 0;
  private started = 0;
  private finished = 0;
  private readonly listeners: (() => void)[] = [];
  private waiting: (() => void)[] = [];
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    this.subscription = book.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.start();
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notice(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirty.get(command.id) !== undefined) {
        const isValues = command.id === SetRangeValuesMutation.id;
        const trigger = (command.params as { readonly trigger?: string } | undefined)?.trigger;
        if (isValues && (options?.onlyLocal === true || trigger === SetStyleCommand.id)) return;
        this.changes++;
      }
    });
  }

  get isIdle(): boolean {
    return this.finished === this.changes;
  }

  /** Calls back after each pass. */
  onPass(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Resolves when everything is computed; at once where the workbook has no formula at all. */
  idle(): Promise<void> {
    if (this.isIdle || !this.hasFormulas()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    this.subscription.dispose();
    this.release();
  }

  private start(): void {
    this.started = this.changes;
    this.passes++;
  }

  private notice({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined) return;
    // A pass that was stopped starts again with what came in between.
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.finished = this.started;
    for (const listener of this.listeners) listener();
    if (this.isIdle) this.release();
  }

  private release(): void {
    const resolved = this.waiting;
    this.waiting = [];
    for (const resolve of resolved) resolve();
  }

  private hasFormulas(): boolean {
    const sheets = this.book.formulas.getFormulaData()[this.book.univer.getUnitId()] ?? {};
    return Object.values(sheets).some((rows) => rows != null && Object.keys(rows).length > 0);
  }
}

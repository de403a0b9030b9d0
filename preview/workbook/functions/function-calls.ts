import type { IUnitRange } from '@univerjs/core';
import type { Json } from '../../wire/object-model';
import type { FunctionCall, FunctionCaller, FunctionResult } from '../../wire/workbook-port';
import type { Book } from '../model/book';
import { markDirty } from '../model/recalculate';
import { CarriedNumbers } from './carried-numbers';
import type { CalculationWatch } from './calculation-watch';
import type { CallResult } from './call-result';
import { callResult, errorCell } from './call-result';
import type { CellPlace } from './dirty-cells';
import { cellKey, dirtyCells } from './dirty-cells';

/** A call as a formula makes it, before it has a number. */
export interface AskedCall {
  readonly name: string;
  readonly args: readonly Json[];
  readonly address: string;
  readonly argAddresses: readonly (string | null)[];
  /** Calls with one key are answered once. */
  readonly key: string;
}

interface PendingCall {
  readonly call: FunctionCall;
  readonly cells: Map<string, CellPlace>;
  isSent: boolean;
}

/**
 * Carries the calls of formulas to the add-in. A formula that asks is told to wait; after the engine's pass
 * all calls go out in one batch, and the answers have their cells computed again. Answers live until
 * everything is computed, so that the next change asks anew.
 */
export class FunctionCalls {
  /** What the errors in cells have to say, by `cellKey`. */
  readonly messages = new Map<string, string>();
  /** What numbers in cells, and on their way between functions, carry beside their value. */
  readonly numbers = new CarriedNumbers();
  private caller: FunctionCaller | undefined;
  private readonly pending = new Map<string, PendingCall>();
  private readonly answers = new Map<string, CallResult>();
  private readonly rounds = new Map<string, { pass: number; count: number }>();
  private nextId = 1;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly watch: CalculationWatch,
  ) {
    watch.onPass(() => this.afterPass());
  }

  /** Sends what waits, and from now on every batch, through this caller. */
  connect(caller: FunctionCaller): void {
    this.caller = caller;
    for (const pending of this.pending.values()) pending.isSent = false;
    this.send();
  }

  /** The result of a call, or `undefined` while the add-in has not answered. */
  ask(asked: AskedCall, cell: CellPlace): CallResult | undefined {
    const answer = this.answers.get(asked.key);
    if (answer !== undefined) return answer;
    if (this.startRound(cell) > roundLimit) return { rows: [[errorCell('#VALUE!', '')]] };
    let pending = this.pending.get(asked.key);
    if (pending === undefined) {
      const { name, args, address, argAddresses } = asked;
      pending = {
        call: { id: this.nextId++, name, args, address, argAddresses },
        cells: new Map(),
        isSent: false,
      };
      this.pending.set(asked.key, pending);
    }
    pending.cells.set(cellKey(cell), cell);
    return undefined;
  }

  /** Forgets what a cell's error said before, once in each pass. */
  beginCell(cell: CellPlace): void {
    const round = this.rounds.get(cellKey(cell));
    if (round?.pass !== this.watch.passes) this.messages.delete(cellKey(cell));
  }

  /** Resolves when formulas are computed and no call is unanswered. */
  async settled(): Promise<void> {
    for (;;) {
      await this.watch.idle();
      if (this.pending.size === 0 && this.watch.isIdle) return;
      if (this.pending.size > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
      else return;
    }
  }

  private afterPass(): void {
    this.send();
    if (this.pending.size > 0 || !this.watch.isIdle) return;
    this.answers.clear();
    this.rounds.clear();
  }

  private send(): void {
    const unsent = [...this.pending].filter(([, pending]) => !pending.isSent);
    if (this.caller === undefined || unsent.length === 0) return;
    const keys = new Map(unsent.map(([key, { call }]) => [call.id, key]));
    for (const [, pending] of unsent) pending.isSent = true;
    this.caller(
      unsent.map(([, { call }]) => call),
      (results) => this.accept(results, keys),
    );
  }

  private accept(results: readonly FunctionResult[], keys: ReadonlyMap<number, string>): void {
    const cells = new Map<string, CellPlace>();
    for (const result of results) {
      const key = keys.get(result.id);
      const pending = key === undefined ? undefined : this.pending.get(key);
      if (key === undefined || pending === undefined) continue;
      this.pending.delete(key);
      this.answers.set(key, callResult(result));
      for (const [place, cell] of pending.cells) cells.set(place, cell);
    }
    const ranges: readonly IUnitRange[] = dirtyCells(this.book, [...cells.values()]);
    if (ranges.length > 0) markDirty(this.book, ranges);
    const resolved = this.waiting;
    this.waiting = [];
    for (const resolve of resolved) resolve();
  }

  /** Counts the passes in which a cell asks for more; arguments that never come to rest must not ask forever. */
  private startRound(cell: CellPlace): number {
    const round = this.rounds.get(cellKey(cell)) ?? { pass: -1, count: 0 };
    if (round.pass !== this.watch.passes) {
      round.pass = this.watch.passes;
      round.count++;
      this.rounds.set(cellKey(cell), round);
    }
    return round.count;
  }
}

/** Deeper than anyone nests these functions in one another. */
const roundLimit = 24;

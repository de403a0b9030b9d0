import { hostEvent } from './client-message';
import { messageCategory } from './client';
import type { Client } from './client';
import type { Json } from './object-model';
import type { FunctionCall, FunctionCaller, FunctionResult } from './workbook-port';

/**
 * Carries the workbook's calls of custom functions to the add-in and their results back. Calls wait until the
 * add-in's runtime is ready, and those that a page left unanswered are sent again to the page that follows it.
 */
export class CustomFunctions {
  private readonly pending = new Map<number, PendingCall>();
  private client: Client | undefined;
  private nextInvocation = 1;

  readonly call: FunctionCaller = (calls, answer) => {
    const batch = calls.map((call) => [this.nextInvocation++, { call, answer }] as const);
    for (const [invocation, pending] of batch) {
      this.pending.set(invocation, pending);
    }
    this.send(batch);
  };

  /** The number of calls that wait for a result. */
  get waiting(): number {
    return this.pending.size;
  }

  /** The runtime of this page says that it takes calls. */
  ready(client: Client): void {
    this.client = client;
    this.send([...this.pending]);
  }

  /** The page is gone, or has not started yet. */
  notReady(): void {
    this.client = undefined;
  }

  /** Hands the results of `SetInvocationResults` to those who called, in one batch for each. */
  results(results: readonly InvocationResult[]): void {
    const byCaller = new Map<Answer, FunctionResult[]>();
    for (const result of results) {
      const pending = this.pending.get(result.id);
      if (pending !== undefined) {
        this.pending.delete(result.id);
        const answered = byCaller.get(pending.answer) ?? [];
        answered.push(functionResult(pending.call.id, result));
        byCaller.set(pending.answer, answered);
      }
    }
    for (const [answer, answered] of byCaller) {
      answer(answered);
    }
  }

  private send(batch: Iterable<readonly [number, PendingCall]>): void {
    const messages = [...batch].map(([invocation, { call }]) => ({
      category: messageCategory.customFunction,
      type: invocationMessage,
      target: '',
      message: [invocation, call.name, call.args, call.address, allowErrors, call.argAddresses],
    }));
    if (this.client?.hears(hostEvent.richApiMessage) === true && messages.length > 0) {
      this.client.send(messages);
    }
  }
}

/** A result as the runtime sends it; a failure carries a number, and a message in place of the value. */
export interface InvocationResult {
  readonly id: number;
  readonly value?: Json;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** Newer runtimes send results as `[id, succeeded, value, errorCode?]`. */
export function invocationResultFromArray(entry: Json): InvocationResult {
  const [id, succeeded, value, errorCode] = entry as readonly [number, boolean, Json, number?];
  return { id, value, failed: !succeeded, ...(succeeded || errorCode === undefined ? {} : { errorCode }) };
}

type Answer = (results: readonly FunctionResult[]) => void;

interface PendingCall {
  readonly call: FunctionCall;
  readonly answer: Answer;
}

function functionResult(id: number, { value = null, failed, errorCode }: InvocationResult): FunctionResult {
  if (failed !== true) {
    return { id, value };
  }
  return { id, errorCode: errorCode ?? invalidNumber, message: typeof value === 'string' ? value : '' };
}

const invocationMessage = 1000;

/** A flag under which an argument that is an error reaches the function as one, where its metadata allow it. */
const allowErrors = 4;

/** `NaN` fails without a code; Excel shows it as `#NUM!`. */
const invalidNumber = 6;

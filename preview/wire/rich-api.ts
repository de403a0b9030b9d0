import type { Batch, BatchAnswer } from './batch';
import type { Json } from './object-model';

/** A Rich API request as it arrives: the batch and its size. */
export interface RichApiRequest {
  readonly batch: Batch;
  readonly bytes: number;
  /** Whether it would rather wait than be refused while the person at the screen is typing into a cell. */
  readonly waitsForCellEdit: boolean;
}

/** Unpacks the one argument, `[customData, "POST", "ProcessQuery", headers, body, permission, flags, …]`. */
export function readRichApiRequest([request]: readonly Json[]): RichApiRequest {
  const fields = request as readonly Json[];
  const body = String(fields[4]);
  return {
    batch: JSON.parse(body) as Batch,
    bytes: byteLength(body),
    waitsForCellEdit: (Number(fields[6]) & requestFlag.delayForCellEdit) !== 0,
  };
}

const requestFlag = { delayForCellEdit: 64 } as const;

/** The answer to a request that was carried out, completely or up to an error. */
export function richApiAnswer(answer: BatchAnswer): { readonly payload: Json; readonly bytes: number } {
  const body = JSON.stringify(answer);
  const [officeSuccess, httpOk, headers] = [0, 200, []];
  return { payload: [[officeSuccess, httpOk, headers, body]], bytes: byteLength(body) };
}

/** The answer where no action is to blame; the text reaches the add-in, which a refusal's does not. */
export function failureAnswer(message: string, code = 'GeneralException'): Json {
  const failure = { Code: code, Message: message, Location: '', ActionIndex: noAction, HttpStatusCode: 500 };
  return richApiAnswer({ Results: [], TraceIds: [], Error: failure }).payload;
}

const noAction = -1;

/** The answer of a host that refuses the request as a whole; the client turns the number into an error code. */
export function refusalAnswer(code: RefusalCode, message: string): Json {
  return [[refusals[code], message]];
}

export type RefusalCode = keyof typeof refusals;

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}

/** Excel on the web takes no more than 5 MB in a request, and sends no more in an answer. */
export const payloadLimit = 5 * 1024 * 1024;

const refusals = {
  InvalidRequestContext: 1014,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

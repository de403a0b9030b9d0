import type { Batch } from './batch';
import { errorOf, failureIn, interruptionBy } from './fault';
import type { Failure, Fault } from './fault';
import type { Json } from './object-model';
import { failureAnswer, isRefusalCode, payloadLimit, refusalAnswer, richApiAnswer } from './rich-api';
import type { RefusalCode, RichApiRequest } from './rich-api';
import { describeAction, isWrite, kindBeforehand, seemsToChange } from './round-trips';
import type { RoundTrip } from './round-trips';
import { runBatch } from './run-batch';
import type { BatchWorld } from './run-batch';

/**
 * Carries out one Rich API request, or refuses it as a whole, and says what kind of round trip it was.
 *
 * A fault whose code Excel reports for whole requests (such as `InvalidOrTimedOutSession`) is reported in that way.
 */
export function answerRequest(
  request: RichApiRequest,
  world: BatchWorld,
  fault: Fault | undefined,
): Answered {
  if (fault?.when !== 'never') return carriedOut(request, world, failureIn(fault));
  const error = { Code: 'NoAnswer', Location: '', Message: 'Excel never answered.' };
  const trip = fault.isDone ? carriedOut(request, world, undefined).trip : tripOf(request, false);
  return { trip: { ...trip, error } };
}

function carriedOut(request: RichApiRequest, world: BatchWorld, fault: Failure | undefined): Answered {
  const { batch, bytes } = request;
  if (bytes > payloadLimit) {
    return refused('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.', request, false);
  }
  if (fault?.when === 'before' && isRefusalCode(fault.code)) {
    return refused(fault.code, errorOf(fault).message, request, false);
  }
  const { answer, mutated } = runBatch(batch, world, interruptionBy(fault, batch));
  if (fault !== undefined && isRefusalCode(fault.code)) {
    return refused(fault.code, errorOf(fault).message, request, mutated);
  }
  if (fault?.when === 'after') {
    const { code, message } = errorOf(fault);
    const error = { Code: code, Location: '', Message: message };
    return { payload: failureAnswer(message, code), trip: { ...tripOf(request, mutated), error } };
  }
  const { payload, bytes: responseBytes } = richApiAnswer(answer);
  if (responseBytes > payloadLimit) {
    return refused('ResponsePayloadSizeLimitExceeded', 'The answer is larger than 5 MB.', request, mutated);
  }
  const failure = answer.Error === undefined ? {} : { error: answer.Error };
  return { payload, trip: { ...tripOf(request, mutated), responseBytes, ...failure } };
}

export interface Answered {
  /** Nothing where Excel never answers. */
  readonly payload?: Json;
  readonly trip: RoundTrip;
}

function refused(code: RefusalCode, message: string, request: RichApiRequest, mutated: boolean): Answered {
  const error = { Code: code, Location: '', Message: message };
  return { payload: refusalAnswer(code, message), trip: { ...tripOf(request, mutated), error } };
}

function tripOf({ batch, bytes }: RichApiRequest, mutated: boolean): RoundTrip {
  return {
    kind: kindBeforehand(batch) ?? (isWrite(batch, mutated) ? 'write' : 'read'),
    actions: batch.Actions.map(describeAction),
    requestBytes: bytes,
    responseBytes: 0,
  };
}

/** What a fault hook may look at before a batch runs. */
export interface BatchPreview {
  readonly batch: Batch;
  /** `workbook` for one that reads or writes. */
  readonly kind: 'workbook' | 'cleanup' | 'service';
  /** Counts every Rich API request since the host was made, from 0. */
  readonly index: number;
  /** The actions in words, as in the log. */
  readonly actions: readonly string[];
  /** Whether it is going to change the workbook, as far as its members' names tell. */
  readonly changes: boolean;
}

export function previewOf(batch: Batch, index: number): BatchPreview {
  return {
    batch,
    kind: kindBeforehand(batch) ?? 'workbook',
    index,
    actions: batch.Actions.map(describeAction),
    changes: seemsToChange(batch),
  };
}

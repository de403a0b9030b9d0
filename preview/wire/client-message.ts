import type { Json } from './object-model';

/** One message that office.js posts to its host; every one of them wants an answer under its callback id. */
export type ClientMessage = { readonly callbackId: string; readonly callbackFunction: string } & (
  | { readonly kind: 'execute'; readonly method: number; readonly args: readonly Json[] }
  | { readonly kind: 'register-event'; readonly event: number; readonly eventFunction: string }
  | { readonly kind: 'unregister-event'; readonly event: number }
  | { readonly kind: 'write-settings'; readonly keys: readonly string[]; readonly values: readonly Json[] }
  | { readonly kind: 'get-context' }
  | { readonly kind: 'unknown'; readonly methodId: number }
);

/** Methods that travel under “execute”. */
export const executeMethod = { richApiBatch: 93, commandCompleted: 94 } as const;

/** Events that the client registers for as soon as it starts, and `documentSelection` on demand. */
export const hostEvent = { documentSelection: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** Reads a posted JSON string; throws when it is no JSON, for then it was not office.js that posted it. */
export function readClientMessage(text: string): ClientMessage {
  const raw = JSON.parse(text) as RawMessage;
  const { methodId, params, callbackId = '', callbackFunction = '', eventCallbackFunction = '' } = raw;
  const answerTo = { callbackId, callbackFunction };
  switch (methodId) {
    case 1:
      return { ...answerTo, kind: 'execute', method: params.id, args: params.apiArgs };
    case 2:
      return { ...answerTo, kind: 'register-event', event: params.id, eventFunction: eventCallbackFunction };
    case 3:
      return { ...answerTo, kind: 'unregister-event', event: params.id };
    case 4:
      return { ...answerTo, kind: 'write-settings', keys: params.keys, values: params.values };
    case 5:
      return { ...answerTo, kind: 'get-context' };
    default:
      return { ...answerTo, kind: 'unknown', methodId };
  }
}

interface RawMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
  readonly params: {
    readonly id: number;
    readonly apiArgs: readonly Json[];
    readonly keys: readonly string[];
    readonly values: readonly Json[];
  };
}

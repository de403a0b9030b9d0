import type { ClientMessage } from './client-message';
import { hostEvent } from './client-message';
import type { Json } from './object-model';

/** Calls a function of the add-in's page, given by its dotted name; this is all that the host can do to the page. */
export type Deliver = (functionName: string, args: readonly [callbackId: string, payload: Json]) => void;

/** The far side of the wire while one page lives: which events it listens for, and how to reach it. */
export class Client {
  private readonly listening = new Map<
    number,
    { readonly callbackId: string; readonly eventFunction: string }
  >();

  constructor(private readonly deliver: Deliver) {}

  answer({ callbackFunction, callbackId }: ClientMessage, payload: Json): void {
    if (callbackFunction !== '') {
      this.deliver(callbackFunction, [callbackId, payload]);
    }
  }

  listen(event: number, callbackId: string, eventFunction: string): void {
    this.listening.set(event, { callbackId, eventFunction });
  }

  stopListening(event: number): void {
    this.listening.delete(event);
  }

  hears(event: number): boolean {
    return this.listening.has(event);
  }

  /** Tells the page of an event; a page that does not listen for it hears nothing. */
  fire(event: number, payload: Json): void {
    const listener = this.listening.get(event);
    if (listener !== undefined) {
      this.deliver(listener.eventFunction, [listener.callbackId, [payload, event]]);
    }
  }

  /** Tells the page something through the Rich API: object events and calls of custom functions come this way. */
  send(messages: readonly RichApiMessage[]): void {
    const entries = messages.map(({ category, type, target, message }, index) => [
      category,
      type,
      target,
      JSON.stringify(message),
      index,
      isRemoteOverride,
    ]);
    this.fire(hostEvent.richApiMessage, entries);
  }
}

export interface RichApiMessage {
  readonly category: (typeof messageCategory)[keyof typeof messageCategory];
  readonly type: number;
  readonly target: string;
  readonly message: Json;
}

export const messageCategory = { customFunction: 1, objectEvent: 65536 } as const;

const isRemoteOverride = false;

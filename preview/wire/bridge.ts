import type { Deliver } from './client';

/** The name under which the page around the add-in's frame offers its host: `window.fiscalGaugeHost = host`. */
export const bridgeDoor = 'fiscalGaugeHost';

/** What must stand behind that name before the frame loads; a `Host` is one. */
export interface BridgeDoor {
  /** Takes what calls functions of the add-in's page, and returns what takes the messages that it posts. */
  connect(deliver: Deliver): (message: string) => void;
}

/**
 * A script to put before office.js, as text: it gives the page the message handler by which office.js knows Excel
 * on Mac, and ties it to the host of the parent page (same origin), or of the page itself where there is no parent.
 */
export function bridgeScript(): string {
  return `(${installBridge.toString()})(${JSON.stringify(bridgeDoor)});\n`;
}

/**
 * Runs in the add-in's page from its source text, so it must lean on nothing outside itself. Messages pass as copies
 * and never within the call that posts them, as between two processes.
 */
function installBridge(doorName: string): void {
  interface BridgedWindow {
    webkit?: { messageHandlers: Record<string, { postMessage: (message: string) => void }> };
  }
  const door = (window.parent as unknown as Record<string, BridgeDoor | undefined>)[doorName];
  if (door === undefined) {
    throw new Error(`No host for office.js: window.parent.${doorName} is missing.`);
  }
  const call = (functionName: string, args: string) => {
    const names = functionName.split('.');
    const last = names.pop() ?? '';
    const owner = names.reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], window);
    (owner as Record<string, (...values: unknown[]) => void>)[last]?.(...(JSON.parse(args) as unknown[]));
  };
  const receive = door.connect((functionName, args) => {
    const copy = JSON.stringify(args);
    void Promise.resolve().then(() => {
      call(functionName, copy);
    });
  });
  const postMessage = (message: string) => {
    void Promise.resolve().then(() => {
      receive(message);
    });
  };
  (window as unknown as BridgedWindow).webkit = { messageHandlers: { Agave: { postMessage } } };
}

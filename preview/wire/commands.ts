import { hostEvent } from './client-message';
import type { Client } from './client';
import type { Json } from './object-model';

/** How a ribbon command ended; code 0 is success, and anything else what the client could not do with it. */
export interface CommandOutcome {
  readonly succeeded: boolean;
  readonly code: number;
}

/**
 * The ribbon's buttons that run a function of the add-in. A command that is invoked before the page listens
 * waits for it, as it does while Excel starts the runtime.
 */
export class Commands {
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private waiting: ((client: Client) => void)[] = [];
  private client: Client | undefined;
  private next = 1;

  /** Invokes the function that the manifest names, and resolves when it calls `event.completed()`. */
  invoke(functionName: string, controlId: string): Promise<CommandOutcome> {
    return new Promise((resolve) => {
      const commandId = `command-${String(this.next++)}`;
      this.running.set(commandId, resolve);
      const event = JSON.stringify({ source: { id: controlId } });
      const fire = (client: Client) => {
        client.fire(hostEvent.commandInvoked, [commandId, functionName, event]);
      };
      if (this.client === undefined) {
        this.waiting.push(fire);
      } else {
        fire(this.client);
      }
    });
  }

  ready(client: Client): void {
    this.client = client;
    const waiting = this.waiting;
    this.waiting = [];
    for (const fire of waiting) {
      fire(client);
    }
  }

  notReady(): void {
    this.client = undefined;
  }

  completed([commandId, status]: readonly Json[]): void {
    const resolve = this.running.get(String(commandId));
    this.running.delete(String(commandId));
    resolve?.({ succeeded: status === 0, code: Number(status) });
  }
}

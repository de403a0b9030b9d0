import { hostEvent } from './client-message';
import type { Client } from './client';
import type { Json } from './object-model';

/**
 * How a ribbon command ended; code 0 is success, -1 that it was lost before anybody heard of it, and anything else what the
 * client could not do with it.
 */
export interface CommandOutcome {
  readonly succeeded: boolean;
  readonly code: number;
}

/**
 * The ribbon's buttons that run a function of the add-in. A command that is invoked before the page listens waits for it while
 * Excel starts the runtime, or is lost: some Excels take it for no more than the wish to start the page. Either way it is sent
 * as soon as the page listens, and what has not associated its function by then has missed it.
 */
export class Commands {
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private waiting: ((client: Client) => void)[] = [];
  private client: Client | undefined;
  private next = 1;

  constructor(private readonly losesEarly: boolean) {}

  /** Invokes the function that the manifest names, and resolves when it calls `event.completed()`. */
  invoke(functionName: string, controlId: string): Promise<CommandOutcome> {
    return new Promise((resolve) => {
      if (this.client === undefined && this.losesEarly) {
        resolve({ succeeded: false, code: lost });
        return;
      }
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

const lost = -1;

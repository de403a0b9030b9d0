/** What a button of the ribbon is called in the manifest. */
export type RibbonCommand = 'insertTables' | 'refreshAll';

/** Presses of the ribbon's buttons, in their order: they wait until somebody says what the buttons do. */
export interface RibbonQueue {
  /** A button that is pressed again before its first press is over does nothing more: people press twice where nothing moves. */
  readonly press: (command: RibbonCommand, event: PressEvent) => void;
  /** Carries out what waits and what comes; a press is over when its work is, however that ended. */
  readonly serve: (carryOut: CarryOut) => void;
}

export type CarryOut = (command: RibbonCommand) => Promise<void>;

/** What is read of `Office.AddinCommands.Event`. */
export interface PressEvent {
  readonly completed: () => void;
}

/** The name under which the page's first script leaves the queue for the one that serves it. */
export const RIBBON_QUEUE = 'fiscalGaugeRibbon';

export function createRibbonQueue(): RibbonQueue {
  const underWay = new Set<RibbonCommand>();
  let serve: CarryOut | undefined;
  let waiting: (() => void)[] = [];

  const begin = (command: RibbonCommand, event: PressEvent, carryOut: CarryOut): void => {
    void carryOut(command)
      .catch((error: unknown) => {
        reportError(error);
      })
      .finally(() => {
        underWay.delete(command);
        event.completed();
      });
  };
  return {
    press: (command, event) => {
      if (underWay.has(command)) {
        event.completed();
        return;
      }
      underWay.add(command);
      if (serve) begin(command, event, serve);
      else {
        waiting.push(() => {
          if (serve) begin(command, event, serve);
        });
      }
    },
    serve: (carryOut) => {
      serve = carryOut;
      for (const start of waiting) start();
      waiting = [];
    },
  };
}

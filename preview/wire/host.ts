import type { BatchPreview } from './answer-request';
import { CellEdit } from './cell-edit';
import { messageCategory } from './client';
import type { Deliver } from './client';
import { Commands } from './commands';
import type { CommandOutcome } from './commands';
import { CustomFunctions } from './custom-functions';
import type { Fault } from './fault';
import type { HostContext } from './host-context';
import type { HostState } from './host-state';
import { Pane } from './pane';
import type { PaneState } from './pane';
import { RoundTripLog } from './round-trips';
import type { RoundTrip } from './round-trips';
import { Session } from './session';
import type { WorkbookPort } from './workbook-port';

/**
 * The host side of office.js's wire: what Excel is to the add-in's page, over any workbook.
 *
 * @example
 * const host = createHost({ workbook, context: { locale: 'zh-CN', requirementSets: { ExcelApi: '1.17' } } });
 * const receive = host.connect(deliver); // hand each posted message to `receive`
 */
export function createHost({ workbook, context, ...options }: HostOptions): Host {
  let session: Session | undefined;
  const pane = new Pane((state) => {
    options.onPaneState?.(state);
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    const type = visibilityChanged;
    session?.client.send([
      { category: messageCategory.objectEvent, type, target: '', message: { visibility } },
    ]);
  });
  const state: HostState = {
    workbook,
    context,
    beforeBatch: options.beforeBatch,
    roundTrips: new RoundTripLog(options.onRoundTrip),
    functions: new CustomFunctions(),
    commands: new Commands(options.losesEarlyCommands ?? false),
    pane,
    cellEdit: new CellEdit(),
    settings: { keys: [], values: [] },
  };
  workbook.connectFunctions(state.functions.call);
  const stopListening = workbook.onEvent((event) => session?.fire(event));
  const disconnect = () => {
    session = undefined;
    state.functions.notReady();
    state.commands.notReady();
  };
  return {
    roundTrips: state.roundTrips,
    cellEdit: state.cellEdit,
    get keptReferences() {
      return session?.references.size ?? 0;
    },
    connect(deliver) {
      disconnect();
      const connected = new Session(state, deliver);
      session = connected;
      return (message) => {
        if (session === connected) {
          connected.receive(message);
        }
      };
    },
    disconnect,
    invokeCommand: (functionName, controlId = functionName) => state.commands.invoke(functionName, controlId),
    setPaneState: (paneState) => {
      pane.set(paneState);
    },
    dispose() {
      disconnect();
      stopListening();
    },
  };
}

export interface HostOptions {
  readonly workbook: WorkbookPort;
  readonly context: HostContext;
  /** Looks at every Rich API request before it runs, and may have it fail. */
  readonly beforeBatch?: (batch: BatchPreview) => Fault | undefined;
  /** Told after each Rich API request, when all that it changed has changed. */
  readonly onRoundTrip?: ((trip: RoundTrip) => void) | undefined;
  /** Whether a ribbon command is lost that is invoked before the page listens, instead of waiting for it. */
  readonly losesEarlyCommands?: boolean;
  /** Told when the add-in, or `setPaneState`, shows or hides the task pane. */
  readonly onPaneState?: (state: PaneState) => void;
}

export interface Host {
  readonly roundTrips: RoundTripLog;
  /** Typing into a cell, as the person at the screen does it. */
  readonly cellEdit: CellEdit;
  /** Objects that the page keeps across requests; zero when it has cleaned up after itself. */
  readonly keptReferences: number;
  /** Takes a new page of the add-in in place of the one before; returns what takes the messages that it posts. */
  connect(deliver: Deliver): (message: string) => void;
  /** The page is gone: its events and references with it; calls and commands wait for the next. */
  disconnect(): void;
  /** Presses a ribbon button, by the function that the manifest names; resolves when the function says it is done. */
  invokeCommand(functionName: string, controlId?: string): Promise<CommandOutcome>;
  /** Shows or hides the pane, as the person at the screen does. */
  setPaneState(state: PaneState): void;
  dispose(): void;
}

const visibilityChanged = 65539;

import { answerRequest, previewOf } from './answer-request';
import { Client } from './client';
import type { Deliver } from './client';
import type { Fault } from './fault';
import { executeMethod, hostEvent, readClientMessage } from './client-message';
import type { ClientMessage } from './client-message';
import { contextAnswer } from './host-context';
import { ObjectEvents } from './object-events';
import type { ApiVersion, HostObject } from './object-model';
import { References } from './references';
import { failureAnswer, readRichApiRequest, refusalAnswer } from './rich-api';
import type { HostState } from './host-state';
import { kindBeforehand } from './round-trips';
import type { BatchWorld } from './run-batch';
import { servicesFor } from './services';

/** What the host shares with one page of the add-in from its start to its end. */
export class Session {
  readonly client: Client;
  readonly references = new References();
  private readonly events: ObjectEvents;
  private readonly world: BatchWorld;
  private lastBatch: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: HostState,
    deliver: Deliver,
  ) {
    this.client = new Client(deliver);
    this.events = new ObjectEvents(this.client);
    this.world = {
      root: host.workbook.root,
      service: this.services(),
      references: this.references,
      excelApi: (host.context.requirementSets['ExcelApi'] ?? '1.1') as ApiVersion,
      switchEvent: (object: HostObject, methodName: string) => this.events.switch(object, methodName),
    };
  }

  readonly fire: ObjectEvents['fire'] = (event) => {
    this.events.fire(event);
  };

  /** Takes one message that office.js posted. */
  receive(text: string): void {
    const message = readClientMessage(text);
    const { client, host } = this;
    switch (message.kind) {
      case 'get-context':
        client.answer(message, contextAnswer(host.context, host.settings));
        break;
      case 'write-settings':
        host.settings = { keys: message.keys, values: message.values };
        client.answer(message, [officeSuccess]);
        break;
      case 'register-event':
        client.listen(message.event, message.callbackId, message.eventFunction);
        client.answer(message, [officeSuccess]);
        if (message.event === hostEvent.commandInvoked) {
          host.commands.ready(client);
        }
        break;
      case 'unregister-event':
        client.stopListening(message.event);
        client.answer(message, [officeSuccess]);
        break;
      case 'execute':
        this.execute(message);
        break;
      case 'unknown':
        client.answer(message, [[notSupported]]);
        break;
    }
  }

  private execute(message: ClientMessage & { readonly kind: 'execute' }): void {
    switch (message.method) {
      case executeMethod.richApiBatch:
        this.runBatch(message);
        break;
      case executeMethod.commandCompleted:
        this.host.commands.completed(message.args);
        this.client.answer(message, [[officeSuccess]]);
        break;
      default:
        this.client.answer(message, [[notSupported]]);
    }
  }

  /** Batches on the workbook run one after another, each on calculated formulas; services answer at once. */
  private runBatch(message: ClientMessage & { readonly kind: 'execute' }): void {
    const request = readRichApiRequest(message.args);
    const { host, client } = this;
    const run = () => {
      const preview = previewOf(request.batch, host.roundTrips.nextIndex);
      const isRefused = host.context.isReadOnly === true && preview.changes;
      const fault = isRefused ? notAllowed : host.beforeBatch?.(preview);
      const { payload, trip } = answerRequest(request, this.world, fault);
      host.roundTrips.add(trip);
      if (payload === undefined) return;
      if (fault?.when === 'late') void fault.until.then(() => client.answer(message, payload));
      else client.answer(message, payload);
    };
    if (kindBeforehand(request.batch) === 'service') {
      run();
    } else if (host.cellEdit.isUnderWay && !request.waitsForCellEdit) {
      client.answer(message, refusalAnswer('InvalidOperationInCellEditMode', 'A cell is being edited.'));
    } else {
      this.lastBatch = this.lastBatch
        .then(() => host.cellEdit.ended())
        .then(() => host.workbook.calculated())
        .then(run)
        .catch((error: unknown) => {
          client.answer(message, failureAnswer(`The host failed: ${String(error)}`));
        });
    }
  }

  private services(): BatchWorld['service'] {
    const { host } = this;
    return servicesFor({
      functionsReady: () => {
        host.functions.ready(this.client);
      },
      functionResults: (results) => {
        host.functions.results(results);
      },
      paneState: () => host.pane.state,
      setPaneState: (state) => {
        host.pane.set(state);
      },
    });
  }
}

const notAllowed: Fault = { when: 'before', code: 'AccessDenied', message: 'The workbook is read-only.' };

const officeSuccess = 0;

/** Office.js's own code for a call that the application does not support. */
const notSupported = 5000;

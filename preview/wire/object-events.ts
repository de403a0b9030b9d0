import { hostEvent } from './client-message';
import { messageCategory } from './client';
import type { Client } from './client';
import type { HostObject, Json } from './object-model';
import type { WorkbookEvent } from './workbook-port';

/**
 * The events of the workbook's objects. The client switches each on with a method of the object, such as
 * `_RegisterActivatedEvent`, and expects a Rich API message with the event's number and the object's id.
 */
export class ObjectEvents {
  private readonly switchedOn = new Map<string, number>();

  constructor(private readonly client: Client) {}

  /** Switches an event on or off; false for a method that is not about an event which this host can fire. */
  switch({ kind, self }: HostObject, methodName: string): boolean {
    const [, undo, eventName = ''] = /^_(Unr|R)egister(\w+)Event$/.exec(methodName) ?? [];
    const type = eventTypes[kind.name]?.[eventName];
    if (type === undefined) {
      return false;
    }
    const id = kind.identity?.(self)['Id'];
    const event = key(type, id === undefined ? wholeWorkbook : String(id));
    this.switchedOn.set(event, (this.switchedOn.get(event) ?? 0) + (undo === 'Unr' ? -1 : 1));
    return true;
  }

  fire(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'selection-changed':
        this.client.fire(hostEvent.documentSelection, []);
        this.tell(eventType.selectionChanged, [event.worksheetId, wholeWorkbook], {
          address: event.address,
          worksheetId: event.worksheetId,
        });
        break;
      case 'worksheet-activated':
        this.tell(eventType.activated, [event.worksheetId, wholeWorkbook], {
          worksheetId: event.worksheetId,
        });
        break;
      case 'table-changed':
        this.tell(eventType.tableChanged, [event.tableId, event.worksheetId, wholeWorkbook], {
          changeType: 'RangeEdited',
          source: 'Local',
          worksheetId: event.worksheetId,
          tableId: event.tableId,
          address: event.address,
        });
        break;
    }
  }

  private tell(type: number, targets: readonly string[], message: Json): void {
    const wanted = targets.filter((target) => (this.switchedOn.get(key(type, target)) ?? 0) > 0);
    if (wanted.length > 0) {
      this.client.send(
        wanted.map((target) => ({ category: messageCategory.objectEvent, type, target, message })),
      );
    }
  }
}

/** The target of a collection's events, in place of an object's id. */
const wholeWorkbook = 'Workbook';

const eventType = { activated: 11, selectionChanged: 14, tableChanged: 101 } as const;

const sheetEvents = { Activated: eventType.activated, SelectionChanged: eventType.selectionChanged };
const tableEvents = { DataChanged: eventType.tableChanged };

const eventTypes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: sheetEvents,
  WorksheetCollection: sheetEvents,
  Table: tableEvents,
  TableCollection: tableEvents,
};

function key(type: number, target: string): string {
  return `${String(type)} ${target}`;
}

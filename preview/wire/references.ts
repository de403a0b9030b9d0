import { HostError } from './object-model';
import type { HostObject } from './object-model';

/** The objects that the add-in keeps across `sync`s, by the ids that the host gave them. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** The number of objects still kept; it returns to zero when the add-in cleans up after itself. */
  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): void {
    if (!this.ids.has(object)) {
      const id = `reference-${String(this.next++)}`;
      this.ids.set(object, id);
      this.byId.set(id, object);
    }
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (object === undefined) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object !== undefined) {
      this.byId.delete(id);
      this.ids.delete(object);
    }
  }
}

import type { Argument, HostObject, Json } from '../../../preview/wire/object-model';

/**
 * Reads and changes described objects as the wire does, without the wire: `get`, `set`, `go` along a
 * navigation, `call`, and `items` of a collection, each by its PascalCase name.
 */
export class Accessor {
  constructor(readonly object: HostObject) {}

  get(name: string): Json {
    const property = this.object.kind.properties[name];
    if (property === undefined) throw new Error(`${this.object.kind.name} has no property ${name}`);
    return property.get(this.object.self);
  }

  set(name: string, value: Json): this {
    const set = this.object.kind.properties[name]?.set;
    if (set === undefined) throw new Error(`${this.object.kind.name}.${name} cannot be set`);
    set(this.object.self, value);
    return this;
  }

  go(...names: readonly string[]): Accessor {
    return names.reduce<Accessor>((from, name) => {
      const navigation = from.object.kind.navigations[name];
      const to = navigation?.to(from.object.self);
      if (to == null) throw new Error(`${from.object.kind.name} leads to no ${name}`);
      return new Accessor(to);
    }, this);
  }

  /** The object that a method returns, or null for Excel's null object. */
  callOrNull(name: string, ...args: readonly (Argument | Accessor)[]): Accessor | null {
    const result = this.run(name, args);
    if (result === undefined) return null;
    return new Accessor(result as HostObject);
  }

  call(name: string, ...args: readonly (Argument | Accessor)[]): Accessor {
    const result = this.callOrNull(name, ...args);
    if (result === null) throw new Error(`${this.object.kind.name}.${name} returned no object`);
    return result;
  }

  /** Calls a method that returns plain data or nothing. */
  run(name: string, args: readonly (Argument | Accessor)[] = []): HostObject | Json | undefined {
    const method = this.object.kind.methods[name];
    if (method === undefined) throw new Error(`${this.object.kind.name} has no method ${name}`);
    const plain = args.map((argument) => (argument instanceof Accessor ? argument.object : argument));
    return method.call(this.object.self, plain) ?? undefined;
  }

  items(): readonly Accessor[] {
    return (this.object.kind.items?.(this.object.self) ?? []).map((item) => new Accessor(item));
  }
}

/** The code of the refusal that an action meets. */
export function refusalOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'nothing refused';
}

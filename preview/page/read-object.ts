import type { HostObject, Json, MethodResult } from '../wire/object-model';

/** A property's value, as `load` would bring it. */
export function property(object: HostObject, name: string): Json {
  const described = object.kind.properties[name];
  if (described === undefined) throw missing(object, name);
  return described.get(object.self);
}

/** The object that a property leads to. */
export function navigate(object: HostObject, name: string): HostObject {
  const reached = object.kind.navigations[name]?.to(object.self);
  if (reached === undefined || reached === null) throw missing(object, name);
  return reached;
}

/** What a method returns as plain data. */
export function answer(object: HostObject, name: string, ...args: readonly Json[]): MethodResult {
  const method = object.kind.methods[name];
  if (method === undefined) throw missing(object, name);
  return method.call(object.self, args);
}

/** The object that a method returns. */
export function invoke(object: HostObject, name: string, ...args: readonly Json[]): HostObject {
  const result = answer(object, name, ...args);
  if (typeof result !== 'object' || result === null || !('kind' in result)) throw missing(object, name);
  return result as HostObject;
}

/** The members of a collection. */
export function items(object: HostObject): readonly HostObject[] {
  return object.kind.items?.(object.self) ?? [];
}

function missing({ kind }: HostObject, member: string): Error {
  return new Error(`The workbook does not describe ${kind.name}.${member}.`);
}

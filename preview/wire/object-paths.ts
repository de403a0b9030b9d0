import { objectPathType } from './batch';
import type { ArgumentInfo, ObjectPath } from './batch';
import type { Members } from './members';
import { HostError } from './object-model';
import type { Argument, HostObject, Json, MethodResult } from './object-model';
import type { References } from './references';

/** Where object paths start, besides references. */
export interface PathRoots {
  readonly root: HostObject;
  /** A service object by its name, such as `Microsoft.ExcelServices.CustomFunctions`; refuses unknown names. */
  readonly service: (name: string) => HostObject;
  readonly references: References;
}

/**
 * Walks the object paths of one batch. Each path is walked once, when it is first needed, because a path may
 * be an action in itself (`tables.add(…)`); whatever follows from a null object is a null object.
 */
export class ObjectPaths {
  private readonly walked = new Map<number, HostObject | null>();
  private mutation = false;

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: PathRoots,
    private readonly members: Members,
    private readonly at: (location: string) => void,
  ) {}

  /** Whether any method called so far changes the workbook. */
  get mutated(): boolean {
    return this.mutation;
  }

  resolve(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) {
      return known;
    }
    const object = this.walk(this.path(id));
    this.walked.set(id, object);
    return object;
  }

  call(object: HostObject, methodName: string, info: ArgumentInfo | undefined): MethodResult {
    this.locate(object, methodName);
    const { member } = this.members.requiredMethod(object.kind, methodName);
    const args = this.arguments(info);
    this.locate(object, methodName);
    this.mutation ||= member.mutates === true;
    return member.call(object.self, args);
  }

  /** The arguments with every object path replaced by its object; an argument left out arrives as `null`. */
  arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, paths[index]));
  }

  /** Says where an error of the next step happened, as Excel does: `Range.getCell`. */
  locate({ kind }: HostObject, memberName: string): void {
    this.at(`${kind.name}.${camelCase(memberName)}`);
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return this.roots.root;
      case objectPathType.service:
        this.at(path.Name);
        return this.roots.service(path.Name);
      case objectPathType.reference:
        return this.roots.references.get(path.Name);
      case objectPathType.nullObject:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      return null;
    }
    if (path.ObjectPathType === objectPathType.property) {
      this.locate(parent, path.Name);
      return this.members.requiredNavigation(parent.kind, path.Name).member.to(parent.self);
    }
    const methodName = path.ObjectPathType === objectPathType.indexer ? 'GetItem' : path.Name;
    const result = this.call(parent, methodName, path.ArgumentInfo);
    if (result === null || isHostObject(result)) {
      return result;
    }
    throw new TypeError(`${parent.kind.name}.${methodName} is described without an object as its result.`);
  }

  private argument(value: Json, path: Json | undefined): Argument {
    if (typeof path === 'number' && path !== 0) {
      const object = this.resolve(path);
      if (object === null) {
        throw new HostError('InvalidArgument', 'A null object cannot be an argument.');
      }
      return object;
    }
    if (Array.isArray(path)) {
      throw new HostError('ApiNotFound', 'Lists of objects as arguments are not implemented by this host.');
    }
    return value;
  }

  private path(id: number): ObjectPath {
    const path = this.paths[id];
    if (path === undefined) {
      throw new HostError('InvalidObjectPath', `The request has no object path ${String(id)}.`);
    }
    return path;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

import { HostError } from './object-model';
import type { ApiVersion, Method, Navigation, ObjectKind, ScalarProperty } from './object-model';

/**
 * Finds the members of a kind as a given Excel version has them; a member that is not described, or that came
 * later than the version, is refused by name.
 *
 * Names are compared without case, because `load` sends what the add-in wrote (`values`) and everything else
 * what Excel calls it (`Values`).
 */
export class Members {
  constructor(private readonly excelApi: ApiVersion) {}

  scalar(kind: ObjectKind, name: string): Named<ScalarProperty<unknown>> | undefined {
    return this.available(kind, find(kind.properties, name));
  }

  navigation(kind: ObjectKind, name: string): Named<Navigation<unknown>> | undefined {
    return this.available(kind, find(kind.navigations, name));
  }

  /** Every property that `load()` without names asks for: what the version has, and no more. */
  allScalars(kind: ObjectKind): readonly Named<ScalarProperty<unknown>>[] {
    return Object.entries(kind.properties)
      .filter(([, property]) => reaches(this.excelApi, property.since))
      .map(([name, property]) => ({ name, member: property }));
  }

  requiredScalar(kind: ObjectKind, name: string): Named<ScalarProperty<unknown>> {
    return this.scalar(kind, name) ?? refuse(kind, name);
  }

  requiredNavigation(kind: ObjectKind, name: string): Named<Navigation<unknown>> {
    return this.navigation(kind, name) ?? refuse(kind, name);
  }

  requiredMethod(kind: ObjectKind, name: string): Named<Method<unknown>> {
    return this.available(kind, find(kind.methods, name)) ?? refuse(kind, name);
  }

  private available<M extends { readonly since: ApiVersion }>(
    kind: ObjectKind,
    found: Named<M> | undefined,
  ): Named<M> | undefined {
    if (found !== undefined && !reaches(this.excelApi, found.member.since)) {
      throw new HostError(
        'ApiNotFound',
        `${kind.name}.${found.name} needs ExcelApi ${found.member.since}; this Excel has ${this.excelApi}.`,
      );
    }
    return found;
  }
}

export interface Named<M> {
  /** The name in PascalCase, as answers carry it. */
  readonly name: string;
  readonly member: M;
}

/** Says that Excel has the member, perhaps, but this host does not. */
export function refuse(kind: ObjectKind, name: string): never {
  throw new HostError('ApiNotFound', `${kind.name}.${name} is not implemented by this host.`);
}

/** Whether a version of a requirement set includes what came with another: 1.10 reaches 1.9, and 1.9 not 1.10. */
export function reaches(version: string, since: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
  return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}

function find<M>(members: Readonly<Record<string, M>>, name: string): Named<M> | undefined {
  const exact = Object.hasOwn(members, name) ? name : namesWithoutCase(members).get(name.toLowerCase());
  const member = exact === undefined ? undefined : members[exact];
  return exact === undefined || member === undefined ? undefined : { name: exact, member };
}

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

function namesWithoutCase(members: object): ReadonlyMap<string, string> {
  let index = indexes.get(members);
  if (index === undefined) {
    index = new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
    indexes.set(members, index);
  }
  return index;
}

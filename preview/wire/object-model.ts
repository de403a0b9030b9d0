/**
 * The seam between the wire and the workbook: what an Excel object is, seen from the wire.
 *
 * The workbook describes each kind of object (Workbook, Worksheet, Range, Table …) once, member by
 * member, under the PascalCase names that office.js sends. The wire knows no kind: it walks object
 * paths over these descriptions, and refuses by name whatever is not described.
 */

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A requirement-set version of ExcelApi, such as `1.13`; compared part by part, never as a number. */
export type ApiVersion = `${number}.${number}`;

/** An object of the workbook together with the description of its kind. */
export interface HostObject<Self = unknown> {
  readonly kind: ObjectKind<Self>;
  readonly self: Self;
}

/** Pairs an object with the description of its kind; the wire never looks inside, so its type ends here. */
export function hostObject<Self>(kind: ObjectKind<Self>, self: Self): HostObject {
  return { kind, self } as unknown as HostObject;
}

/** An argument of a method: plain data, or an object that the client referred to by its path; `null` if left out. */
export type Argument = Json | HostObject | undefined;

/** A value that `load` can ask for and, where `set` is given, an assignment can change. */
export interface ScalarProperty<Self> {
  readonly since: ApiVersion;
  readonly get: (self: Self) => Json;
  readonly set?: (self: Self, value: Json) => void;
}

/** A property that leads to another object; `null` is Excel's null object. */
export interface Navigation<Self> {
  readonly since: ApiVersion;
  readonly to: (self: Self) => HostObject | null;
}

/** A method; what it returns is an object, a null object (`null`), plain data, or nothing. */
export interface Method<Self> {
  readonly since: ApiVersion;
  /** Set on methods that change the workbook, so that a round trip can be told to be a read or a write. */
  readonly mutates?: true;
  readonly call: (self: Self, args: readonly Argument[]) => MethodResult;
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most methods only do their work
export type MethodResult = HostObject | Json | void;

export interface ObjectKind<Self = unknown> {
  /** The name in Excel's object model, for messages: `Range`. */
  readonly name: string;
  /** What an instantiation answers: `{ Id }` for sheets and tables, nothing for the rest. */
  readonly identity?: (self: Self) => Readonly<Record<string, Json>>;
  readonly properties: Readonly<Record<string, ScalarProperty<Self>>>;
  readonly navigations: Readonly<Record<string, Navigation<Self>>>;
  readonly methods: Readonly<Record<string, Method<Self>>>;
  /** Present on collections only. */
  readonly items?: (self: Self) => readonly HostObject[];
}

/** An error that the client turns into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

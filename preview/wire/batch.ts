import type { Json } from './object-model';

/** One `context.sync()` as it crosses the wire. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How the client names an object: by a step from another object, or by a reference it was given. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: (typeof objectPathType)[keyof typeof objectPathType];
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const objectPathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: (typeof actionType)[keyof typeof actionType];
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to the arguments: the id of an object path, 0 for plain data, or the same for an array. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** What a `load` asks for; names come as the add-in wrote them. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached; the client makes event handlers known by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values` */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

import { actionType } from './batch';
import type { Action, ActionResult, Batch, BatchAnswer } from './batch';
import { load } from './load';
import { Members, refuse } from './members';
import { HostError } from './object-model';
import type { ApiVersion, HostObject, Json } from './object-model';
import { ObjectPaths, isHostObject } from './object-paths';
import type { PathRoots } from './object-paths';

/**
 * Carries out the actions of one batch in order. The first that fails ends it; as in Excel, what was done before
 * stays done, and the answer says which action failed, where and why.
 *
 * @param interruption makes the batch fail before the action with that index, as if the host had.
 */
export function runBatch(batch: Batch, world: BatchWorld, interruption?: Interruption): BatchOutcome {
  let location = '';
  const members = new Members(world.excelApi);
  const paths = new ObjectPaths(batch.ObjectPaths, world, members, (place) => (location = place));
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const answer = { Results: results, TraceIds: traceIds };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (interruption?.beforeAction === index) {
        throw interruption.error;
      }
      results.push({ ActionId: action.Id, Value: carryOut(action, { world, members, paths }) });
      if (action.ActionType === actionType.trace) {
        traceIds.push(action.Id);
      }
    } catch (error) {
      const { code, message } = asHostError(error);
      const failure = {
        Code: code,
        Message: message,
        Location: location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return { answer: { ...answer, Error: failure }, mutated: paths.mutated };
    }
  }
  return { answer, mutated: paths.mutated };
}

/** What a batch runs against. */
export interface BatchWorld extends PathRoots {
  readonly excelApi: ApiVersion;
  /** Switches an event of an object on or off, and says whether the method was about an event that can happen. */
  readonly switchEvent: (object: HostObject, methodName: string) => boolean;
}

export interface Interruption {
  readonly beforeAction: number;
  readonly error: HostError;
}

export interface BatchOutcome {
  readonly answer: BatchAnswer;
  /** Whether a method that mutates the workbook was called. */
  readonly mutated: boolean;
}

interface Hands {
  readonly world: BatchWorld;
  readonly members: Members;
  readonly paths: ObjectPaths;
}

function carryOut(action: Action, hands: Hands): Json {
  if (action.ActionType === actionType.trace) {
    return null;
  }
  const { world, members, paths } = hands;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) {
    return action.ActionType === actionType.method ? { _IsNull: true } : null;
  }
  switch (action.ActionType) {
    case actionType.instantiate:
      return identity(object, world);
    case actionType.query:
      paths.locate(object, 'load');
      return load(object, action.QueryInfo ?? {}, members);
    case actionType.method:
      return callMethod(object, action, hands);
    case actionType.setProperty:
      assign(object, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null, hands);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        assign(object, name, value, hands);
      }
      return null;
    case actionType.ensureUnchanged:
      ensureUnchanged(object, action.ObjectState ?? {}, hands);
      return null;
    case actionType.recursiveQuery:
      return refuse(object.kind, 'LoadRecursive');
    case actionType.queryAsJson:
      return refuse(object.kind, 'Retrieve');
  }
}

function identity(object: HostObject, { references }: BatchWorld): Json {
  const referenceId = references.idOf(object);
  return {
    ...object.kind.identity?.(object.self),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

function callMethod(object: HostObject, action: Action, hands: Hands): Json {
  const { world, paths } = hands;
  switch (action.Name) {
    case '_KeepReference':
      world.references.keep(object);
      return null;
    case '_RemoveReference':
      world.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    case '_ValidateArraySize':
      validateArraySize(object, action.ArgumentInfo?.Arguments ?? [], hands);
      return null;
    default: {
      paths.locate(object, action.Name);
      if (world.switchEvent(object, action.Name)) {
        return null;
      }
      const result = paths.call(object, action.Name, action.ArgumentInfo);
      return isHostObject(result) ? identity(result, world) : (result ?? null);
    }
  }
}

/** The client writes more than 1,500 cells in pieces, and first has the host compare the whole with the range. */
function validateArraySize(
  range: HostObject,
  [rows, columns]: readonly Json[],
  { members, paths }: Hands,
): void {
  paths.locate(range, 'Values');
  const sizeOf = (name: string) => members.requiredScalar(range.kind, name).member.get(range.self);
  if (sizeOf('RowCount') !== rows || sizeOf('ColumnCount') !== columns) {
    throw new HostError('InvalidArgument', 'The array has another number of rows or columns than the range.');
  }
}

function assign(object: HostObject, propertyName: string, value: Json, { members, paths }: Hands): void {
  paths.locate(object, propertyName);
  const { name, member } = members.requiredScalar(object.kind, propertyName);
  if (member.set === undefined) {
    refuse(object.kind, `${name} (assignment)`);
  }
  member.set(object.self, value);
}

function ensureUnchanged(
  object: HostObject,
  state: Readonly<Record<string, Json>>,
  { members, paths }: Hands,
): void {
  for (const [name, expected] of Object.entries(state)) {
    paths.locate(object, name);
    const actual = members.requiredScalar(object.kind, name).member.get(object.self);
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new HostError('Conflict', `${object.kind.name}.${name} has changed.`);
    }
  }
}

/** An exception that is no `HostError` is a mistake in the host itself; its text goes out so that it is found. */
function asHostError(error: unknown): HostError {
  return error instanceof HostError
    ? error
    : new HostError('GeneralException', `The host failed: ${String(error)}`);
}

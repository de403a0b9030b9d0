import type { Argument, HostObject, Json } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { SheetArea } from '../model/sheet';

/** The refusal that Excel gives for an argument that it cannot use. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

export function isMissing(argument: Argument): argument is undefined | null {
  return argument === undefined || argument === null;
}

export function textOf(argument: Argument): string {
  if (typeof argument !== 'string') throw invalidArgument();
  return argument;
}

export function integerOf(argument: Argument): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw invalidArgument();
  return argument;
}

export function optionalInteger(argument: Argument): number | undefined {
  return isMissing(argument) ? undefined : integerOf(argument);
}

export function booleanOf(argument: Argument): boolean {
  if (typeof argument !== 'boolean') throw invalidArgument();
  return argument;
}

export function oneOf<const Choice extends string>(argument: Argument, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === argument);
  if (found === undefined) throw invalidArgument(`Expected one of ${choices.join(', ')}.`);
  return found;
}

export function optionalOneOf<const Choice extends string>(
  argument: Argument,
  choices: readonly Choice[],
): Choice | undefined {
  return isMissing(argument) ? undefined : oneOf(argument, choices);
}

/** The range that an argument refers to, or `undefined` where it is no object. */
export function rangeOf(argument: Argument): SheetArea | undefined {
  if (!isHostObject(argument)) return undefined;
  if (argument.kind.name !== 'Range') throw invalidArgument();
  return argument.self as SheetArea;
}

/** The keys and values of a plain-data argument. */
export function recordOf(argument: Argument): Readonly<Record<string, Json | undefined>> {
  if (
    typeof argument !== 'object' ||
    argument === null ||
    Array.isArray(argument) ||
    isHostObject(argument)
  ) {
    throw invalidArgument();
  }
  return argument as Readonly<Record<string, Json | undefined>>;
}

function isHostObject(argument: Argument): argument is HostObject {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && 'self' in argument;
}

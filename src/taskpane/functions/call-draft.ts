import { readArgument, type Argument, type NamedChoice } from '../../sheets/formulas/argument';
import { callFormula } from '../../sheets/formulas/call-formula';
import { choiceLists } from '../../wording/functions/choice-lists';
import { functionGuide, type ParameterGuide } from '../../wording/functions/function-guide';
import type { TypedCall } from './typed-call';

/** What has been typed in each place, `''` where nothing has; a repeating argument has an empty place after its last. */
export function placesOf({ id, typed }: TypedCall): readonly string[] {
  const all = Math.max(parametersOf(id).length, typed.length);
  const places = Array.from({ length: all }, (_, place) => typed[place] ?? '');
  const isLastFilled = places.at(-1) !== '' && parameterAt(id, all)?.repeats === true;
  return isLastFilled ? [...places, ''] : places;
}

/** What the place of a call takes; nothing beyond its places. */
export function parameterAt(id: string, place: number): ParameterGuide | undefined {
  const parameters = parametersOf(id);
  const last = parameters.at(-1);
  return parameters[place] ?? (last?.repeats === true ? last : undefined);
}

/** Whether every place that must be filled is. */
export function isComplete(call: TypedCall): boolean {
  const { id } = call;
  const first = parametersOf(id).length;
  return placesOf(call).every((text, place) => text.trim() !== '' || place >= first || isOptional(id, place));
}

export function argumentsOf(call: TypedCall): readonly Argument[] {
  return placesOf(call).map((text, place) =>
    readArgument(text, choicesOf(parameterAt(call.id, place)?.list)),
  );
}

/** The formula as it would stand on the sheet given, or anywhere. */
export function draftFormula(draft: TypedCall, worksheet?: string): string {
  return callFormula(draft.id, argumentsOf(draft), worksheet);
}

function isOptional(id: string, place: number): boolean {
  return parameterAt(id, place)?.isOptional ?? true;
}

/** Which places there are does not depend on the language. */
function parametersOf(id: string): readonly ParameterGuide[] {
  parameters ??= new Map(
    functionGuide('en-US').flatMap(({ functions }) => functions.map((guide) => [guide.id, guide.parameters])),
  );
  return parameters.get(id) ?? [];
}

let parameters: ReadonlyMap<string, readonly ParameterGuide[]> | undefined;

/** The choices of a list by their names in both languages. */
function choicesOf(list: string | undefined): readonly NamedChoice[] {
  if (list === undefined) return [];
  return [...choiceLists('chinese'), ...choiceLists('english')].flatMap(({ id, values }) =>
    id === list ? values : [],
  );
}

import { readArgument, type Argument, type NamedChoice } from '../../sheets/formulas/argument';
import { callFormula } from '../../sheets/formulas/call-formula';
import { choiceLists } from '../../wording/functions/choice-lists';
import { functionGuide, type ParameterGuide } from '../../wording/functions/function-guide';

/** A call that a person is filling in: what has been typed in each place, the places of a repeating argument last. */
export interface CallDraft {
  readonly id: string;
  readonly typed: readonly string[];
}

export function emptyCall(id: string): CallDraft {
  return { id, typed: parametersOf(id).map(() => '') };
}

/** The call with another text in a place; the last place of a repeating argument gets an empty one after it. */
export function withTyped({ id, typed }: CallDraft, place: number, text: string): CallDraft {
  const next = typed.map((before, index) => (index === place ? text : before));
  const isLastFilled = next.at(-1) !== '' && parameterAt(id, next.length)?.repeats === true;
  return { id, typed: isLastFilled ? [...next, ''] : next };
}

/** What the place of a call takes; nothing beyond its places. */
export function parameterAt(id: string, place: number): ParameterGuide | undefined {
  const parameters = parametersOf(id);
  const last = parameters.at(-1);
  return parameters[place] ?? (last?.repeats === true ? last : undefined);
}

/** Whether every place that must be filled is. */
export function isComplete({ id, typed }: CallDraft): boolean {
  const first = parametersOf(id).length;
  return typed.every((text, place) => text.trim() !== '' || place >= first || isOptional(id, place));
}

export function argumentsOf({ id, typed }: CallDraft): readonly Argument[] {
  return typed.map((text, place) => readArgument(text, choicesOf(parameterAt(id, place)?.list)));
}

/** The formula as it would stand on the sheet given, or anywhere. */
export function draftFormula(draft: CallDraft, worksheet?: string): string {
  return callFormula(draft.id, argumentsOf(draft), worksheet);
}

export function sameCall(one: CallDraft, other: CallDraft): boolean {
  return one.id === other.id && one.typed.join('\n') === other.typed.join('\n');
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

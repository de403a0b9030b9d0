import type { ChoiceListId, Edition } from './function-entry';

/** A list of choices, in the shape that Excel reads. */
export interface ChoiceList {
  readonly id: ChoiceListId;
  readonly type: 'string';
  readonly values: readonly Choice[];
}

export interface Choice {
  readonly name: string;
  /** What is written into the formula. */
  readonly stringValue: string;
  readonly tooltip: string;
}

export interface ChoiceWords {
  readonly english: readonly [name: string, tooltip: string];
  readonly chinese: readonly [name: string, tooltip: string];
  /** What else people write for it. */
  readonly others?: readonly string[];
}

/** By what words a person may name each choice, besides its id: those that are offered, and what else people write. */
export function namesOf<Value extends string>(
  words: Readonly<Record<Value, ChoiceWords>>,
): Readonly<Record<Value, readonly string[]>> {
  const named = Object.entries<ChoiceWords>(words).map(([value, { english, chinese, others = [] }]) => [
    value,
    [english[0], chinese[0], ...others],
  ]);
  // Of the very keys of `words`.
  return Object.fromEntries(named) as Record<Value, readonly string[]>;
}

/** A list of choices in the words of an edition. */
export function choices<Value extends string>(
  id: ChoiceListId,
  values: readonly Value[],
  words: Readonly<Record<Value, ChoiceWords>>,
  edition: Edition,
): ChoiceList {
  return {
    id,
    type: 'string',
    values: values.map((value) => {
      const [name, tooltip] = words[value][edition];
      return { name, stringValue: value, tooltip };
    }),
  };
}

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

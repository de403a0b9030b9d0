import { nameKey } from './name-key';

/** A choice by any of the words that people write for it, its id among them; in any letter case, width and spacing. */
export function choiceByWord<Choice extends string>(
  words: Readonly<Record<Choice, readonly string[]>>,
): (word: string) => Choice | undefined {
  const choices = new Map(
    (Object.keys(words) as Choice[]).flatMap((choice) =>
      [choice, ...words[choice]].map((word) => [nameKey(word), choice] as const),
    ),
  );
  return (word) => choices.get(nameKey(word));
}

import { nameKey } from './name-key';

/** A choice by any of the words that people write for it, its id among them; in any letter case, width and spacing. */
export function choiceByWord<Choice extends string>(
  words: Readonly<Record<Choice, readonly string[]>>,
): (word: string) => Choice | undefined {
  const choices = new Map(
    (Object.keys(words) as Choice[]).flatMap((choice) =>
      [choice, ...words[choice]].flatMap((word) => [
        [word, choice] as const,
        [nameKey(word), choice] as const,
      ]),
    ),
  );
  // Most write it as it is listed.
  return (word) => choices.get(word) ?? choices.get(nameKey(word));
}

import { fold } from './folded-text';
import { matchText, nameText, RANKS, type SearchText } from './match-text';

/** Something that is found by its names, the telling one first. */
export interface Named<Subject> {
  readonly subject: Subject;
  readonly texts: readonly SearchText[];
}

export function named<Subject>(subject: Subject, names: readonly string[]): Named<Subject> {
  return { subject, texts: names.map(nameText) };
}

/**
 * What has all words of a query in its names, by their letters or by pinyin (`zjl` finds 自给率), the best first; all of
 * it, in its order, where nothing is asked for.
 */
export function searchNames<Subject>(among: readonly Named<Subject>[], query: string): readonly Subject[] {
  const words = query
    .split(/\s+/)
    .map((word) => fold(word).letters)
    .filter((word) => word !== '');
  return among
    .map(({ subject, texts }) => ({ subject, score: scoreOf(texts, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ subject }) => subject);
}

/** The worst of the words' best ranks; the first name counts a little more than the others. */
function scoreOf(texts: readonly SearchText[], words: readonly string[]): number {
  return Math.min(
    1000,
    ...words.map((word) =>
      Math.max(
        0,
        ...texts.map((text, index) => {
          const found = matchText(text, word);
          return found === undefined ? 0 : RANKS[found.rank] - (index > 0 ? 1 : 0);
        }),
      ),
    ),
  );
}

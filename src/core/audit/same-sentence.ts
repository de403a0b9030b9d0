import type { Reading } from '../reading/reading';

/** Whether two readings stand in one sentence: of a set of documents two may begin at the same place of their texts. */
export function isOneSentence(one: Reading, other: Reading): boolean {
  return one.report === other.report && one.source.start === other.source.start;
}

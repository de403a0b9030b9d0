/** Whether words end the list of what is left out of a figure: 减税降费因素后 of 扣除留抵退税、减税降费因素后. */
export function endsWhatIsLeftOut(words: string): boolean {
  return /(?:因素|影响|后)$/u.test(words);
}

/** Whether a cell shows that a function in it has not answered yet, in newer Excels or in older ones. */
export function isWaiting(shown: unknown): boolean {
  return shown === '#BUSY!' || shown === '#GETTING_DATA';
}

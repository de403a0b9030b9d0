/** What must be there for a test to be about it. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}

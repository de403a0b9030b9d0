/** The system's code of an error (`ENOENT`), or what an error that has none says. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

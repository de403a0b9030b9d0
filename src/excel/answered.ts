/** What Excel has answered; nothing where the request failed before it came to that: office.js throws then. */
export function answered<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** An identifier in the shape of Excel's own: `{8A0F3B5C-…}`. */
export function newIdentifier(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}

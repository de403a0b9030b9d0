import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A text made small, in characters that XML takes as they are (base64). */
export function packed(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(strFromU8(bytes, true));
}

/** The text that was packed; `undefined` where it is damaged. */
export function unpacked(base64: string): string | undefined {
  try {
    return strFromU8(inflateSync(strToU8(atob(base64), true)));
  } catch {
    return undefined;
  }
}

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** A text made small, in characters that XML takes as they are (base64). */
export function packed(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(strFromU8(bytes, true));
}

/**
 * The text that was packed; why there is none where it is damaged, or longer than any report. A few megabytes can be
 * packed so that they fill a memory: it is unpacked in pieces, and no further than is allowed.
 */
export function unpacked(base64: string): string | UnpackingFault {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isOver = false;
  const inflate = new Inflate((piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    isOver = isLast;
  });
  try {
    const bytes = strToU8(atob(base64), true);
    for (let at = 0; at < bytes.length; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (length > LONGEST) return { kind: 'unpacking-fault', problem: 'too-large' };
    }
    if (!isOver) return DAMAGED;
    return strFromU8(joined(pieces, length));
  } catch {
    return DAMAGED;
  }
}

export interface UnpackingFault {
  readonly kind: 'unpacking-fault';
  readonly problem: 'damaged' | 'too-large';
}

const DAMAGED: UnpackingFault = { kind: 'unpacking-fault', problem: 'damaged' };

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** In bytes: a report of a million characters with all that is read in it has a tenth of this. */
const LONGEST = 64 * 2 ** 20;

/** Packed bytes that are unpacked at once: they become a thousand times as many at most. */
const PIECE = 2 ** 14;

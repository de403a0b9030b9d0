/**
 * The text that bytes hold, in UTF-8, UTF-16 or GB18030, with or without a byte-order mark, which is not part of the text;
 * nothing where they are no text. The encoding is the one in which the bytes are valid; where several would do, the one
 * in which they read as Chinese.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const text = marked(bytes) ?? valid(bytes, 'utf-8') ?? almostValid(bytes) ?? likeliest(bytes);
  return text === undefined || isBinary(text) ? undefined : text;
}

/** By its byte-order mark. */
function marked(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return valid(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return valid(bytes, 'utf-16be');
  return undefined;
}

function valid(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 that was cut off or has a broken byte: GB18030 would make other Chinese characters of it. */
function almostValid(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return broken * FEW <= text.length ? text : undefined;
}

const FEW = 200;

function likeliest(bytes: Uint8Array): string | undefined {
  const readings = ['gb18030', 'utf-16le', 'utf-16be']
    .flatMap((encoding) => valid(bytes, encoding) ?? [])
    .map((text) => ({ text, share: plausibleShare(text) }))
    .toSorted((one, other) => other.share - one.share);
  const [best] = readings;
  return best !== undefined && best.share >= PLAUSIBLE ? best.text : undefined;
}

const PLAUSIBLE = 0.9;
const SAMPLE = 20_000;

/** How much of a text is what Chinese documents are made of: common ideographs, their punctuation, ASCII. */
function plausibleShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const plausible = sample.match(/[\t\n\r -~\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu);
  return sample === '' ? 0 : (plausible?.length ?? 0) / sample.length;
}

function isBinary(text: string): boolean {
  const control = text.slice(0, SAMPLE).match(/[\u0000-\u0008\u000e-\u001f]/gu);
  return (control?.length ?? 0) * FEW > Math.min(text.length, SAMPLE);
}

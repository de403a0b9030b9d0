/** What a text means once Excel has read it: a number, and the format that the typing implies. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

/**
 * Reads a number as Excel reads one that is typed: `1,234.5`, `80.6%`, `(5)`, `¥100`, `1e5`, `1 1/2`.
 *
 * The decimal point is shifted in the text, never by dividing, so that `80.6%` is exactly 0.806.
 * Answers `undefined` for anything that is not a number.
 */
export function typedNumber(text: string): TypedNumber | undefined {
  return plainNumber(text) ?? fraction(text);
}

const shape = /^([+-]?)([¥￥$€£]?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)$/;

function plainNumber(text: string): TypedNumber | undefined {
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  const parts = shape.exec((inner ?? text).replace(/\s+%$/, '%'));
  if (parts === null) return undefined;
  const [, signBefore = '', currency = '', signAfter = '', whole = '', decimals = '', exponent, percent] =
    parts;
  const isSigned = signBefore !== '' || signAfter !== '';
  if (whole === '' && decimals.length < 2) return undefined;
  if (isSigned && (inner !== undefined || (signBefore !== '' && signAfter !== ''))) return undefined;
  if (exponent !== undefined && percent === '%') return undefined;
  const shift = Number(exponent ?? 0) - (percent === '%' ? 2 : 0);
  const magnitude = Number(`${whole.replaceAll(',', '') || '0'}${decimals}e${shift}`);
  if (!Number.isFinite(magnitude)) return undefined;
  const isNegative = inner !== undefined || signBefore === '-' || signAfter === '-';
  const format = impliedFormat({ currency, whole, decimals, exponent, percent: percent === '%' });
  return {
    value: isNegative && magnitude !== 0 ? -magnitude : magnitude,
    ...(format === undefined ? {} : { format }),
  };
}

interface Typing {
  readonly currency: string;
  readonly whole: string;
  readonly decimals: string;
  readonly exponent: string | undefined;
  readonly percent: boolean;
}

function impliedFormat({ currency, whole, decimals, exponent, percent }: Typing): string | undefined {
  const hasDecimals = decimals.length > 1;
  if (percent) return hasDecimals ? '0.00%' : '0%';
  if (exponent !== undefined) return '0.00E+00';
  if (currency !== '') {
    const amount = `${currency.replace('￥', '¥')}#,##0${hasDecimals ? '.00' : ''}`;
    return `${amount};-${amount}`;
  }
  if (whole.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}

/** `1 1/2`; a bare `1/2` is a date, which Excel reads before it thinks of fractions. */
function fraction(text: string): TypedNumber | undefined {
  const parts = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole, above, below = ''] = parts;
  if (Number(below) === 0) return undefined;
  const magnitude = Number(whole) + Number(above) / Number(below);
  return { value: sign === '-' ? -magnitude : magnitude, format: below.length === 1 ? '# ?/?' : '# ??/??' };
}

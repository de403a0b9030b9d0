import { decimalPlaces, type Decimal } from './decimal';

/**
 * The exact sum of two decimals, with the digits of the more precise one.
 *
 * @example add('1', '0.097') // '1.097'
 */
export function add(left: Decimal, right: Decimal): Decimal {
  const places = Math.max(decimalPlaces(left), decimalPlaces(right));
  return written(scaled(left, places) + scaled(right, places), places);
}

/**
 * The exact difference of two decimals, with the digits of the more precise one.
 *
 * @example subtract('9', '22.1') // '-13.1'
 */
export function subtract(left: Decimal, right: Decimal): Decimal {
  const places = Math.max(decimalPlaces(left), decimalPlaces(right));
  return written(scaled(left, places) - scaled(right, places), places);
}

/**
 * The exact product of two decimals; trailing zeros are kept, for they are the factors' digits.
 *
 * @example multiply('306.2', '1.10') // '336.820'
 */
export function multiply(left: Decimal, right: Decimal): Decimal {
  const [leftPlaces, rightPlaces] = [decimalPlaces(left), decimalPlaces(right)];
  return written(scaled(left, leftPlaces) * scaled(right, rightPlaces), leftPlaces + rightPlaces);
}

/**
 * The decimal with so many digits after the point, halves away from zero as Excel rounds them; zeros where it has fewer.
 *
 * @example rounded('1.005', 2) // '1.01'
 */
export function rounded(decimal: Decimal, places: number): Decimal {
  const surplus = decimalPlaces(decimal) - places;
  if (surplus <= 0) return written(scaled(decimal, places), places);
  const unit = 10n ** BigInt(surplus);
  const units = scaled(decimal, decimalPlaces(decimal));
  return written((units + (units < 0n ? -unit : unit) / 2n) / unit, places);
}

/**
 * The digits before the point by thousands.
 *
 * @example grouped('-12345.678') // '-12,345.678'
 */
export function grouped(decimal: Decimal): string {
  const [whole = '', ...fraction] = decimal.split('.');
  return [whole.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,'), ...fraction].join('.');
}

/** The decimal as a whole number of units of the given place. */
function scaled(decimal: Decimal, places: number): bigint {
  return BigInt(decimal.replace('.', '') + '0'.repeat(places - decimalPlaces(decimal)));
}

function written(units: bigint, places: number): Decimal {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const fraction = digits.slice(point);
  return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The base of domestic money. */
export const YUAN = 'CNY';

/**
 * A unit of money in English, without spaces and in lower case, whichever of currency and scale stands first: `rmbbn`,
 * `billionyuan`, `us$mn`. Nothing for what is none.
 *
 * @example englishMoneyUnit('billionyuan') // { base: 'CNY', power: 9 }
 */
export function englishMoneyUnit(
  name: string,
): { readonly base: string; readonly power: number } | undefined {
  const { first, behind = '', ahead = '', last } = ENGLISH.exec(name)?.groups ?? {};
  const base = CURRENCIES.get(first ?? last ?? '');
  const power = POWERS.get(first === undefined ? ahead : behind);
  return base === undefined || power === undefined ? undefined : { base, power };
}

// Maps, because the words looked up are anyone's: an object would know `constructor` too.
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rmb: YUAN,
    cny: YUAN,
    yuan: YUAN,
    '¥': YUAN,
    usd: 'USD',
    us$: 'USD',
    $: 'USD',
    dollars: 'USD',
    usdollars: 'USD',
    hkd: '港元',
    hk$: '港元',
    eur: '欧元',
    gbp: '英镑',
    jpy: '日元',
  }),
);

const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '': 0,
    k: 3,
    thousand: 3,
    '10,000': 4,
    m: 6,
    mn: 6,
    million: 6,
    '100mn': 8,
    '100million': 8,
    bn: 9,
    billion: 9,
    tn: 12,
    trillion: 12,
  }),
);

const CURRENCY = [...CURRENCIES.keys()].map((word) => word.replaceAll('$', '\\$')).join('|');
const ENGLISH = new RegExp(`^(?:(?<first>${CURRENCY})(?<behind>.*)|(?<ahead>.+?)(?<last>${CURRENCY}))$`);

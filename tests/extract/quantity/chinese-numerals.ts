const DIGITS = '零一二三四五六七八九';

/** A whole number below 10^16 as it is written in Chinese, 零 for every gap: 100,200,005 is 一亿零二十万零五. */
export function inChineseNumerals(number: number): string {
  if (number === 0) return '零';
  const [large, mark, size] = number >= 1e8 ? [1e8, '亿', 1e7] : [1e4, '万', 1e3];
  if (number < 1e4) return belowMyriad(number);
  const rest = number % large;
  const gap = rest > 0 && rest < size ? '零' : '';
  return `${inChineseNumerals(Math.floor(number / large))}${mark}${gap}${rest > 0 ? inChineseNumerals(rest) : ''}`;
}

function belowMyriad(number: number): string {
  const digits = String(number).padStart(4, '0');
  return [...digits]
    .map((digit, place) => (digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${'千百十'[place] ?? ''}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

import { UNIT_NOUN } from './unit-words';

/**
 * A normalised text with the brackets behind its figure resolved: the unit of 306.2(亿元) stands where it belongs, and
 * what 306.2亿元(预计数) says of the figure's standing is left out. Other brackets stay, and make no quantity.
 *
 * @example withoutBrackets('306.2(亿元)(预计数)') // '306.2亿元'
 */
export function withoutBrackets(text: string): string {
  const bare = text.replace(STANDING, '').replace(UNIT, '$1');
  return bare === text ? text : withoutBrackets(bare);
}

const STANDING =
  /\((?:预计|初步|快报|预算|执行|决算|完成|目标|计划|调整预算|年初预算|初步核算|初步统计|统计快报)数?\)$/u;
const UNIT = new RegExp(`\\(((?:万亿|[百千]?[万亿]|[百千])?${UNIT_NOUN})\\)$`, 'u');

import type { Topic } from './topic';

export const DIRECTIONS = ['more-is-better', 'less-is-better', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * On what a growth is printed by custom, so that level ÷ (1 + growth) is, or is not, the level published a year before:
 *
 * - `nominal`: current prices, as the level is; the base counted back is last year's level.
 * - `real`: constant prices, while the level is nominal: output and value added. The base is at comparable prices.
 * - `comparable`: a base that the statistics bureau has revised for changes of coverage and checks (按可比口径计算, as its
 *   releases on fixed-asset investment say): not measured from the published level, so that no base is counted back.
 * - `unstated`: no custom is known, or none would matter.
 */
export const GROWTH_CUSTOMS = ['real', 'nominal', 'comparable', 'unstated'] as const;
export type GrowthCustom = (typeof GROWTH_CUSTOMS)[number];

/** One concept that reports speak of; one id, whatever it is called. */
export interface Indicator {
  readonly id: string;
  readonly chinese: string;
  /** As the yearbooks and the rating agencies name it. */
  readonly english: string;
  /** Other names and older names, verbatim: 公共财政预算收入. */
  readonly aliases: readonly string[];
  readonly topic: Topic;
  readonly nature: 'stock' | 'flow' | 'ratio';
  /** The unit reports usually print. */
  readonly unit: string;
  readonly direction: Direction;
  /** On what its growth is usually printed. */
  readonly growth: GrowthCustom;
}

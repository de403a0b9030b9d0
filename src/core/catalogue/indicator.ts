import type { Topic } from './topic';

export const DIRECTIONS = ['more-is-better', 'less-is-better', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

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
  /** Whether its growth is usually printed at constant prices while its level is nominal. */
  readonly growth: 'real' | 'nominal' | 'unstated';
}

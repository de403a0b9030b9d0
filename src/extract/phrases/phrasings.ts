import { averageGrowth } from './average-growth';
import { capacity } from './capacity';
import { change } from './change';
import { changeBehind } from './change-behind';
import { comparedAmount } from './compared-amount';
import { comparison } from './comparison';
import { countedElsewhere } from './counted-elsewhere';
import { completion } from './completion';
import { duration } from './duration';
import { fromLevel } from './from-to';
import { growth } from './growth';
import { level } from './level';
import { multiple } from './multiple';
import type { Phrasing } from './phrasing';
import { partGiven } from './part-given';
import { partSpent } from './part-spent';
import { planAmount } from './plan-amount';
import { rank } from './rank';
import { share } from './share';
import { shareChange } from './share-change';
import { structure } from './structure';

/** Every phrasing; the first that answers is right, so that the more particular stand before the more general. */
export const PHRASINGS: readonly Phrasing[] = [
  countedElsewhere,
  capacity,
  rank,
  comparison,
  completion,
  planAmount,
  comparedAmount,
  structure,
  partGiven,
  partSpent,
  share,
  fromLevel,
  averageGrowth,
  multiple,
  growth,
  duration,
  shareChange,
  changeBehind,
  change,
  level,
];

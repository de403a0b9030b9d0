import type { Indicator } from '../indicator';

/** The kinds of revenue that are no taxes. */
export const NON_TAX_REVENUE: readonly Indicator[] = [
  {
    id: 'special-purpose-revenue',
    chinese: '专项收入',
    english: 'Special-purpose revenue',
    aliases: ['非税专项收入'],
    topic: 'public-finance',
    nature: 'flow',
    unit: '亿元',
    direction: 'neutral',
    growth: 'nominal',
  },
  {
    id: 'administrative-fees',
    chinese: '行政事业性收费收入',
    english: 'Administrative and institutional fees',
    aliases: ['行政事业性收费', 'Administrative fees'],
    topic: 'public-finance',
    nature: 'flow',
    unit: '亿元',
    direction: 'neutral',
    growth: 'nominal',
  },
  {
    id: 'fines-and-confiscations',
    chinese: '罚没收入',
    english: 'Fines and confiscated gains',
    aliases: ['罚没款收入', 'Fines'],
    topic: 'public-finance',
    nature: 'flow',
    unit: '亿元',
    direction: 'neutral',
    growth: 'nominal',
  },
  {
    id: 'state-assets-use-revenue',
    chinese: '国有资源（资产）有偿使用收入',
    english: 'Revenue from the paid use of state-owned resources and assets',
    aliases: ['国有资源有偿使用收入', '国有资产有偿使用收入', '国有资源资产有偿使用收入'],
    topic: 'public-finance',
    nature: 'flow',
    unit: '亿元',
    direction: 'neutral',
    growth: 'nominal',
  },
];

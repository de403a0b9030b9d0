import { INDICATORS, type Indicator } from '../core/catalogue/catalogue';
import { DIRECTIONS } from '../core/catalogue/indicator';
import { TOPICS } from '../core/catalogue/topic';
import type { IndicatorFieldTexts } from '../wording/export-fields';
import { exportTable, type ExportTable, type ReadField } from './export-table';

/** The catalogue: what the ids under `indicator` and `of` stand for. */
export function indicatorTable(): ExportTable<keyof IndicatorFieldTexts> {
  return exportTable(FIELDS, INDICATORS);
}

const REQUIRED = { required: true } as const;

const FIELDS: readonly ReadField<Indicator, keyof IndicatorFieldTexts>[] = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true }, read: ({ id }) => id },
  { name: 'chinese', type: 'string', constraints: REQUIRED, read: ({ chinese }) => chinese },
  { name: 'english', type: 'string', constraints: REQUIRED, read: ({ english }) => english },
  {
    name: 'topic',
    type: 'string',
    constraints: { required: true, enum: TOPICS },
    read: ({ topic }) => topic,
  },
  {
    name: 'nature',
    type: 'string',
    constraints: { required: true, enum: ['stock', 'flow', 'ratio'] },
    read: ({ nature }) => nature,
  },
  { name: 'unit', type: 'string', read: ({ unit }) => unit },
  {
    name: 'direction',
    type: 'string',
    constraints: { required: true, enum: DIRECTIONS },
    read: ({ direction }) => direction,
  },
];

import type { Observation } from '../../core/reading/observation';

/** What a person said of one reading: that it is right, that it is none, or what is right instead. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'corrected'; readonly to: Correction };

/** The fields that a person may put right; those that are absent were right. `null` takes away what was read where nothing is. */
export type Correction = {
  readonly [Field in CorrectableField]?:
    Observation[Field] | (undefined extends Observation[Field] ? null : never);
};

export const CORRECTABLE_FIELDS = [
  'indicator',
  'label',
  'value',
  'valueHigh',
  'unit',
  'measure',
  'period',
  'status',
  'bound',
  'area',
] as const satisfies readonly (keyof Observation)[];
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

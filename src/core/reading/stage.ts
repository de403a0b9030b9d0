import type { Status } from './observation';

/** Whether a reading looks back, as actual or estimated, or ahead. Outturn is never compared with plan by mistake. */
export type Stage = 'result' | 'plan';

export function stageOf({ status }: { readonly status: Status }): Stage {
  return status === 'target' ? 'plan' : 'result';
}

import type { InContext } from '../../library/text/figure-card';

/** A sentence with what stands around it in its paragraph, as far as it is short enough to be read. */
export interface Excerpt {
  readonly before: string;
  readonly sentence: InContext['sentence'];
  readonly after: string;
}

export function excerptOf({ sentence, paragraph }: InContext): Excerpt {
  const [before, after] = [[...paragraph.before], [...paragraph.after]];
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).join('')}` : paragraph.before,
    sentence,
    after: after.length > AROUND ? `${after.slice(0, AROUND).join('')}…` : paragraph.after,
  };
}

/** In characters: about a line and a half of the pane on either side. */
const AROUND = 36;

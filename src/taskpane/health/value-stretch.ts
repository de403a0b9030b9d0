import type { PeerRow } from '../../core/health/compare';
import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import { isDrawnFor } from '../../core/health/scale';
import { isMissing } from '../../core/missing';
import { boundedInterval } from '../../core/reading/bounded-interval';
import type { ValueStretch } from '../controls/value-bar';

/**
 * Where a value lies between 0 and a round number above all that is drawn. Nothing where it has neither a line, nor
 * a peer, nor a whole of which it is a share: a bar by itself says nothing.
 */
export function valueStretch(
  { criterion, value }: ScoreRow,
  { level, settings, report }: Pick<Scorecard, 'level' | 'settings' | 'report'>,
  peerRow?: PeerRow,
): ValueStretch | undefined {
  if (isMissing(value)) return undefined;
  const { scale } = criterion;
  const lines = scale && isDrawnFor(scale, level) ? scale.lines.map((id) => ({ id, at: settings[id] })) : [];
  const peers = (peerRow?.peers ?? []).flatMap((peer) =>
    peer.value === undefined || peer.report === report ? [] : [{ id: peer.report, at: peer.value }],
  );
  const isShare = criterion.unit === '1' && value.value >= 0 && value.value <= 1;
  if (lines.length === 0 && peers.length === 0 && !isShare) return undefined;

  // Shares that are held against nothing else are all drawn of the same whole.
  const whole = isShare && lines.length === 0 && peers.length === 0 ? [1] : [];
  const drawn = [value.value, ...whole, ...lines.map(({ at }) => at), ...peers.map(({ at }) => at)];
  const from = -roundAbove(-Math.min(0, ...drawn));
  const to = roundAbove(Math.max(0, ...drawn));
  const place = (number: number): number => Math.min(1, Math.max(0, (number - from) / (to - from || 1)));
  const open = boundedInterval(value, value.bound, settings['about-tolerance']);
  return {
    value: place(value.value),
    open: { low: place(open.low), high: place(open.high) },
    lines: lines.map(({ id, at }) => ({ id, at: place(at) })),
    peers: peers.map(({ id, at }) => ({ id, at: place(at) })),
  };
}

/** The next of 1, 2, 2.5, 5 times a power of ten; of 0.93 it is 1, and of 1.02 it is 2. */
function roundAbove(number: number): number {
  if (number <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(number));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= number) ?? 10) * power;
}

import { makeStyles, tokens } from '@fluentui/react-components';

/** A value on a stretch of numbers, with what it may be held against; all lengths from 0 to 1 along it. */
export interface ValueStretch {
  readonly value: number;
  /** What printed precision and the bound leave open; absent where that is no matter. */
  readonly open?: { readonly low: number; readonly high: number };
  readonly lines: readonly OnStretch[];
  readonly peers: readonly OnStretch[];
}

interface OnStretch {
  readonly id: string;
  readonly at: number;
}

/** A bar up to the value, the interval that it leaves open, a line for each number it is read against, a dot for each peer. */
export function ValueBar({ stretch }: { readonly stretch: ValueStretch }) {
  const styles = useStyles();
  const { value, open, lines, peers } = stretch;
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.value} style={{ width: percent(value) }} />
      {open && (
        <span className={styles.open} style={{ left: percent(open.low), right: percent(1 - open.high) }} />
      )}
      {peers.map(({ id, at }) => (
        <span key={id} className={styles.peer} style={{ left: percent(at) }} />
      ))}
      {lines.map(({ id, at }) => (
        <span key={id} className={styles.line} style={{ left: percent(at) }} />
      ))}
    </span>
  );
}

function percent(length: number): string {
  return `${(length * 100).toFixed(1)}%`;
}

const useStyles = makeStyles({
  bar: {
    display: 'block',
    position: 'relative',
    height: '6px',
    margin: `${tokens.spacingVerticalXXS} 2px`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  value: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  // At least as wide as can be seen, so that an exact value has an end.
  open: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    minWidth: '1px',
    backgroundColor: tokens.colorNeutralForeground3,
    opacity: 0.7,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  peer: {
    position: 'absolute',
    top: '50%',
    width: '6px',
    height: '6px',
    margin: '-3px 0 0 -3px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'LinkText' },
  },
  line: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    // The bar is dark where the page is light, and the other way round: a rim sets the line off from either.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', outline: '1px solid Canvas' },
  },
});

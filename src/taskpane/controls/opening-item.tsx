import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** An item of a list that is a line at first and opens to what stands behind it. */
export function OpeningItem({ line, children }: OpeningItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.line}>{line}</summary>
        {children}
      </details>
    </li>
  );
}

interface OpeningItemProps {
  readonly line: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

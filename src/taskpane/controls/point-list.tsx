import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A list of points that scrolls by itself where it is long. */
export function PointList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '240px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    listStyleType: 'disc',
    '& li': { marginTop: tokens.spacingVerticalXS },
  },
});

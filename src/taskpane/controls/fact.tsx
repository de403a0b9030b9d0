import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** One entry of a `dl`: what it is, and under it what it says. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The heading of a part of a tab. */
export function SectionTitle({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Subtitle2Stronger as="h2" block id={id} className={styles.title}>
      {children}
    </Subtitle2Stronger>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

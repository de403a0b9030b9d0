import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

/** The heading of a part of a tab; with a `ref` it can be given the keyboard, where its part has just opened. */
export function SectionTitle({ id, ref, children }: SectionTitleProps) {
  const styles = useStyles();
  return (
    <Subtitle2Stronger as="h2" block id={id} className={styles.title} {...(ref && { ref, tabIndex: -1 })}>
      {children}
    </Subtitle2Stronger>
  );
}

interface SectionTitleProps {
  readonly id?: string;
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus': { outlineStyle: 'none' },
  },
});

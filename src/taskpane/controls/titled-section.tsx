import { makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

/** A part of a tab under a heading of its own, with a word on what it is about. */
export function TitledSection({ title, about, children }: TitledSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle2Stronger as="h3" id={id} className={styles.title}>
        {title}
      </Subtitle2Stronger>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
}

interface TitledSectionProps {
  readonly title: string;
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  about: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

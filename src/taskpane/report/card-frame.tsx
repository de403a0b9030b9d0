import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { reportTexts } from './words';
import { useLanguage } from '../controls/language-context';

/** A card with its heading and the way back. */
export function CardFrame({ title, hasHits, takesFocus, onBack, children }: CardFrameProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const heading = useRef<HTMLHeadingElement>(null);

  // Only for whoever opened the card in the pane: a selection in the sheet keeps its keyboard there.
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, title]);

  const back = hasHits ? texts.backToHits : texts.back;
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          title={back}
          aria-label={back}
          onClick={onBack}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
      </div>
      {children}
    </>
  );
}

interface CardFrameProps {
  readonly title: string;
  /** Whether there are hits of a search to go back to. */
  readonly hasHits: boolean;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS} -6px`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

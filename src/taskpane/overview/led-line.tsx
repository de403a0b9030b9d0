import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

/** A line that says in short what stands elsewhere, and leads there. */
export function LedLine({ name, text, onOpen }: LedLineProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.line}
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={onOpen}
    >
      <span className={styles.said}>
        <span className={styles.name}>{name}</span>
        <span className={styles.text}>{text}</span>
      </span>
    </Button>
  );
}

interface LedLineProps {
  readonly name: string;
  readonly text: string;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  line: {
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  said: { display: 'block', flex: '1 1 0', minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

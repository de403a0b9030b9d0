import { Button, makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';

/** A button that shows what it is waiting for. It keeps the keyboard's focus while it cannot be pressed. */
export function BusyButton({ id, text, title, waiting, disabled, primary, small, onPress }: BusyButtonProps) {
  const styles = useStyles();
  return (
    <Button
      {...(id !== undefined && { id })}
      title={title}
      className={mergeClasses(styles.button, small && styles.small)}
      size={small ? 'small' : 'medium'}
      appearance={primary ? 'primary' : 'secondary'}
      disabledFocusable={disabled || waiting !== undefined}
      icon={waiting === undefined ? null : <Spinner size="tiny" />}
      onClick={onPress}
    >
      {waiting ?? text}
    </Button>
  );
}

interface BusyButtonProps {
  readonly id?: string;
  readonly text: string;
  /** What it does, where the text alone does not say. */
  readonly title?: string;
  /** What it says while the work goes on; absent when none does. */
  readonly waiting: string | undefined;
  readonly disabled: boolean;
  readonly primary?: boolean;
  /** Where three stand side by side: smaller letters, the same height. */
  readonly small?: boolean;
  readonly onPress: () => void;
}

const useStyles = makeStyles({
  button: { flexGrow: 1 },
  small: { minWidth: 'auto', minHeight: '32px' },
});

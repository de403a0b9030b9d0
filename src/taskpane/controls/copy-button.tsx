import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText, type RichText } from './copy-text';

/** A button that puts text on the clipboard, and says whether it got there until it is left. */
export function CopyButton({ text, title, copied, failed, content, small }: CopyButtonProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <Button
      className={styles.button}
      size={small ? 'small' : 'medium'}
      title={title}
      onBlur={() => {
        setCopied(undefined);
      }}
      onClick={() => void Promise.resolve(content()).then(copyText).then(setCopied)}
    >
      {/* Said aloud when it changes; a role of its own would take the button's name away. */}
      <span aria-live="polite">{isCopied === undefined ? text : isCopied ? copied : failed}</span>
    </Button>
  );
}

interface CopyButtonProps {
  readonly text: string;
  /** What will be copied, where the text alone does not say. */
  readonly title: string;
  readonly copied: string;
  readonly failed: string;
  /** Made when it is asked for. */
  readonly content: () => string | Promise<RichText>;
  readonly small?: boolean;
}

const useStyles = makeStyles({ button: { flexGrow: 1, minWidth: 'auto', minHeight: '32px' } });

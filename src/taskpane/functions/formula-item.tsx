import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { Fragment, useState } from 'react';
import { functionTexts } from './words';
import { copyText } from '../controls/copy-text';
import { useLanguage } from '../controls/language-context';

/** A formula, what it computes, and a button that copies it. */
export function FormulaItem({ about, formula }: { readonly about: string; readonly formula: string }) {
  const styles = useStyles();
  const texts = functionTexts(useLanguage());
  const [copied, setCopied] = useState<boolean>();
  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <Caption1 block>{about}</Caption1>
        <code className={styles.formula}>{withBreaks(formula)}</code>
        <Caption1 block role="status" className={styles.answer}>
          {copied === undefined ? '' : copied ? texts.copied : texts.copyFailed}
        </Caption1>
      </div>
      <Button
        appearance="subtle"
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        title={texts.copy}
        aria-label={texts.copyFormula(formula)}
        onBlur={() => {
          setCopied(undefined);
        }}
        onClick={() => void copyText(formula).then(setCopied)}
      />
    </li>
  );
}

/** Lets a long formula break after its commas, not inside a name. */
function withBreaks(formula: string) {
  return (formula.match(/[^,]*,|[^,]+/g) ?? []).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  about: { flex: '1 1 0', minWidth: 0 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  answer: { color: tokens.colorNeutralForeground2 },
});

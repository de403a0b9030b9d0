import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../controls/language-context';
import type { TracedFormula } from '../../sheets/traced/traced-formula';
import { CallStory, type CallStoryProps } from './call-story';
import { reportTexts } from './words';

/** The selected cell with a formula that calls functions of ours: the formula, what it shows, and where each call leads. */
export function FormulaCard({ formula: traced, ...shared }: FormulaCardProps) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const { formula, address, isSpilled, shown, calls } = traced;
  return (
    <>
      {shown !== '' && <Body1 className={styles.shown}>{shown}</Body1>}
      <code className={styles.formula}>{formula}</code>
      {isSpilled && (
        <Caption1 block className={styles.about}>
          {texts.spillsFrom(address)}
        </Caption1>
      )}
      {calls.map((call, index) => (
        <CallStory key={index} call={call} isAlone={calls.length === 1} {...shared} />
      ))}
    </>
  );
}

interface FormulaCardProps extends Omit<CallStoryProps, 'call' | 'isAlone'> {
  readonly formula: TracedFormula;
}

const useStyles = makeStyles({
  shown: {
    display: 'block',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    maxHeight: '6em',
    overflowY: 'auto',
  },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  about: { color: tokens.colorNeutralForeground2 },
});

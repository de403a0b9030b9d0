import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { functionTexts } from '../../wording/pane-functions';
import { isRefusal, refusalSentence, type Refusal } from '../../wording/refusal';
import { FormulaItem } from '../formula-item';
import { useLanguage } from '../language-context';
import { SectionTitle } from '../section-title';
import { shownValue } from '../shown-value';
import type { AnswerCell, CallAnswer } from './call-answer';

/** What the call would show in the sheet, and the formula itself. */
export function CallResult({ answer, formula, isComplete }: CallResultProps) {
  const styles = useStyles();
  const texts = functionTexts(useLanguage());
  return (
    <section className={styles.result}>
      <SectionTitle>{texts.result}</SectionTitle>
      <div role="status">
        {isComplete ? <Answer answer={answer} /> : <Body1 className={styles.about}>{texts.incomplete}</Body1>}
      </div>
      {isComplete && (
        <ul className={styles.formula}>
          <FormulaItem about="" formula={formula} />
        </ul>
      )}
    </section>
  );
}

interface CallResultProps {
  readonly answer: CallAnswer | Refusal | undefined;
  readonly formula: string;
  /** Whether all required arguments are filled. */
  readonly isComplete: boolean;
}

function Answer({ answer }: Pick<CallResultProps, 'answer'>) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  if (answer === undefined) return null;
  if (isRefusal(answer)) return <Body1 className={styles.error}>{refusalSentence(answer, language)}</Body1>;
  if (answer.kind === 'only-in-excel') return <Body1 className={styles.about}>{texts.onlyInExcel}</Body1>;
  const { rows } = answer;
  const columns = rows[0]?.length ?? 0;
  const [only] = rows[0] ?? [];
  if (rows.length <= 1 && columns <= 1) return only ? <OneCell cell={only} /> : null;
  return (
    <>
      <Caption1 block className={styles.about}>
        {texts.spills(rows.length, columns)}
      </Caption1>
      <table className={styles.table}>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, r) => (
            <tr key={r}>
              {row.slice(0, MOST_COLUMNS).map((cell, c) => (
                <td key={c} className={mergeClasses(styles.cell, isNumber(cell) && styles.number)}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const MOST_ROWS = 5;
const MOST_COLUMNS = 4;

function OneCell({ cell }: { readonly cell: AnswerCell }) {
  const styles = useStyles();
  return (
    <>
      <Body1 block className={mergeClasses(styles.value, isNumber(cell) && styles.large)}>
        {shown(cell)}
      </Body1>
      {cell.kind === 'error' && cell.sentence !== '' && (
        <Caption1 block className={styles.error}>
          {cell.sentence}
        </Caption1>
      )}
    </>
  );
}

function shown(cell: AnswerCell): string {
  if (cell.kind === 'error') return cell.code;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return shownValue(cell.value, cell.format ?? 'General');
}

function isNumber(cell: AnswerCell): boolean {
  return cell.kind === 'value' && typeof cell.value === 'number';
}

const useStyles = makeStyles({
  result: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2 },
  value: { overflowWrap: 'anywhere' },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  formula: { listStyleType: 'none', margin: 0, padding: 0 },
  table: { borderCollapse: 'collapse', marginTop: tokens.spacingVerticalXS, maxWidth: '100%' },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

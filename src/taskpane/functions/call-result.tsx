import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { functionTexts } from './words';
import { isRefusal, type Refusal } from '../../wording/refusal';
import { refusalSentence } from '../../wording/refusal-sentence';
import { useLanguage } from '../controls/language-context';
import type { AnswerCell, CallAnswer } from './call-answer';
import { shownCell } from './shown-cell';

/** What the call would show in the sheet; it stands beside the button that writes it, always in sight. */
export function CallResult({ answer, isComplete }: CallResultProps) {
  const styles = useStyles();
  const texts = functionTexts(useLanguage());
  return (
    <div id={CALL_RESULT_ID} role="status" aria-label={texts.result} className={styles.result}>
      {isComplete ? (
        <Answer answer={answer} />
      ) : (
        <Caption1 className={styles.about}>{texts.incomplete}</Caption1>
      )}
    </div>
  );
}

interface CallResultProps {
  readonly answer: CallAnswer | Refusal | undefined;
  /** Whether all required arguments are filled. */
  readonly isComplete: boolean;
}

export const CALL_RESULT_ID = 'pane-call-result';

function Answer({ answer }: Pick<CallResultProps, 'answer'>) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  if (answer === undefined) return null;
  if (isRefusal(answer)) {
    return <Caption1 className={styles.error}>{refusalSentence(answer, language)}</Caption1>;
  }
  if (answer.kind === 'only-in-excel')
    return <Caption1 className={styles.about}>{texts.onlyInExcel}</Caption1>;
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
                  {shownCell(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const MOST_ROWS = 4;
const MOST_COLUMNS = 4;

function OneCell({ cell }: { readonly cell: AnswerCell }) {
  const styles = useStyles();
  return (
    <>
      <Body1 className={mergeClasses(styles.value, isNumber(cell) && styles.large)}>{shownCell(cell)}</Body1>
      {cell.kind === 'error' && cell.sentence !== '' && (
        <Caption1 block className={styles.error}>
          {cell.sentence}
        </Caption1>
      )}
    </>
  );
}

function isNumber(cell: AnswerCell): boolean {
  return cell.kind === 'value' && typeof cell.value === 'number';
}

const useStyles = makeStyles({
  result: {
    flexBasis: '100%',
    maxHeight: '25vh',
    overflowY: 'auto',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
  },
  about: { color: tokens.colorNeutralForeground2 },
  value: { overflowWrap: 'anywhere' },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  error: { color: tokens.colorStatusDangerForeground1 },
  table: { borderCollapse: 'collapse', marginTop: tokens.spacingVerticalXS, maxWidth: '100%' },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

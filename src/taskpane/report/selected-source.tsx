import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { rowSubject } from '../../sheets/plan/row-name';
import type { TracedCell } from '../../sheets/traced/traced-cell';
import { useTexts } from '../controls/language-context';

/** On the other tabs: the selected cell is one of ours, and this leads to its card. */
export function SelectedSource({ trace, onOpen }: SelectedSourceProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Button
      className={styles.source}
      appearance="subtle"
      size="small"
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={onOpen}
    >
      <span className={styles.cell}>{texts.sourceOf(nameOf(trace, texts.formulaIn))}</span>
    </Button>
  );
}

function nameOf(trace: TracedCell, formulaIn: (cell: string) => string): string {
  if (trace.kind === 'formula') return formulaIn(trace.address);
  const { plan, row, column } = trace;
  return [rowSubject(plan, row), column?.header].filter(Boolean).join(' · ');
}

interface SelectedSourceProps {
  readonly trace: TracedCell;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  source: {
    justifyContent: 'space-between',
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    minWidth: 0,
    minHeight: '24px',
    flexShrink: 0,
    backgroundColor: tokens.colorBrandBackground2,
  },
  cell: { textAlign: 'left', overflowWrap: 'anywhere' },
});

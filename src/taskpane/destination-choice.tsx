import { Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Anchor } from '../excel/placement';
import { useTexts } from './language-context';
import type { PaneState } from './pane-state';
import { SectionTitle } from './section-title';

/** Where the chosen tables go. The address follows the selection in the sheet. */
export function DestinationChoice({ destination, selection, tables, onChoose }: DestinationChoiceProps) {
  const styles = useStyles();
  const texts = useTexts();
  const title = useId();
  const hint = useId();
  const severalTables = tables > 1;
  return (
    <section className={styles.section}>
      <SectionTitle id={title}>{texts.destination}</SectionTitle>
      <RadioGroup
        aria-labelledby={title}
        value={destination}
        onChange={(_, { value }) => {
          onChoose(value === 'selection' ? 'selection' : 'new-sheets');
        }}
      >
        <Radio value="new-sheets" label={texts.onNewSheets(tables)} />
        <Radio value="selection" label={texts.atSelection} disabled={severalTables} aria-describedby={hint} />
      </RadioGroup>
      <Caption1 block id={hint} className={styles.hint}>
        {severalTables ? texts.oneTableAtSelection : whereExactly(selection)}
      </Caption1>
    </section>
  );

  function whereExactly(cell: Anchor | undefined): string {
    return cell ? texts.atSelectionNow(cell.address) : texts.noSelectionYet;
  }
}

interface DestinationChoiceProps {
  readonly destination: PaneState['destination'];
  readonly selection: Anchor | undefined;
  /** How many tables are chosen. */
  readonly tables: number;
  readonly onChoose: (destination: PaneState['destination']) => void;
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  hint: { paddingLeft: '36px', color: tokens.colorNeutralForeground2 },
});

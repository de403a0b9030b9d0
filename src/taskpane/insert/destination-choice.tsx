import { Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Anchor } from '../../excel/placement';
import { useLanguage } from '../controls/language-context';
import type { Destination } from './insert-state';
import { insertTexts } from './words';

/** Where the chosen tables go, beside the button that sends them there. The address follows the selection in the sheet. */
export function DestinationChoice({ destination, selection, tables, onChoose }: DestinationChoiceProps) {
  const styles = useStyles();
  const texts = insertTexts(useLanguage());
  const hint = useId();
  const severalTables = tables > 1;
  const isAtSelection = destination === 'selection';
  return (
    <div className={styles.choice}>
      <RadioGroup
        className={styles.places}
        layout="horizontal"
        aria-label={texts.destination}
        value={destination}
        onChange={(_, { value }) => {
          onChoose(value === 'selection' ? 'selection' : 'new-sheets');
        }}
      >
        <Radio value="new-sheets" label={{ children: texts.onNewSheets(tables), className: styles.label }} />
        <Radio
          value="selection"
          label={{ children: texts.atSelection, className: styles.label }}
          title={severalTables ? texts.oneTableAtSelection : undefined}
          disabled={severalTables}
          aria-describedby={hint}
        />
      </RadioGroup>
      <Caption1 block id={hint} className={styles.hint} hidden={!isAtSelection}>
        {severalTables ? texts.oneTableAtSelection : whereExactly(selection)}
      </Caption1>
    </div>
  );

  function whereExactly(cell: Anchor | undefined): string {
    return cell ? texts.atSelectionNow(cell.address) : texts.noSelectionYet;
  }
}

interface DestinationChoiceProps {
  readonly destination: Destination;
  readonly selection: Anchor | undefined;
  /** How many tables are chosen. */
  readonly tables: number;
  readonly onChoose: (destination: Destination) => void;
}

const useStyles = makeStyles({
  choice: { flexBasis: '100%', marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  places: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { paddingLeft: 0 },
  hint: { color: tokens.colorNeutralForeground2, '&[hidden]': { display: 'none' } },
});

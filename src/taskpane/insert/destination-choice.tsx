import { Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { GroundSeen } from '../../excel/look-ahead';
import type { Anchor } from '../../excel/placement';
import { useLanguage } from '../controls/language-context';
import { DESTINATIONS, type Destination } from './insert-state';
import { insertTexts } from './words';

/**
 * Where the chosen tables go, beside the button that sends them there: the cells that they will take, and what stands in the way. It
 * follows the selection in the sheet.
 */
export function DestinationChoice({ destination, selection, ground, tables, onChoose }: DestinationProps) {
  const styles = useStyles();
  const texts = insertTexts(useLanguage());
  const hint = useId();
  const severalTables = tables > 1;
  const isOnSheet = destination !== 'new-sheets';
  const labels: Readonly<Record<Destination, string>> = {
    'new-sheets': texts.onNewSheets(tables),
    selection: texts.atSelection,
    below: texts.belowAll,
  };
  return (
    <div className={styles.choice}>
      <RadioGroup
        className={styles.places}
        layout="horizontal"
        aria-label={texts.destination}
        value={destination}
        onChange={(_, { value }) => {
          onChoose(DESTINATIONS.find((one) => one === value) ?? 'new-sheets');
        }}
      >
        {DESTINATIONS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={{ children: labels[one], className: styles.label }}
            {...(one !== 'new-sheets' && {
              title: severalTables ? texts.oneTableAtSelection : undefined,
              disabled: severalTables,
              'aria-describedby': hint,
            })}
          />
        ))}
      </RadioGroup>
      <Caption1 block id={hint} role="status" className={styles.hint} hidden={!isOnSheet && !severalTables}>
        {severalTables ? texts.oneTableAtSelection : whereExactly()}
      </Caption1>
    </div>
  );

  function whereExactly(): string {
    if (!isOnSheet) return '';
    if (selection === undefined) return texts.noSelectionYet;
    if (ground === undefined)
      return destination === 'selection' ? texts.atSelectionNow(selection.address) : '';
    return ground.obstacle === undefined
      ? texts.isFree(ground.address)
      : texts.inTheWay(ground.address, ground.obstacle);
  }
}

interface DestinationProps {
  readonly destination: Destination;
  readonly selection: Anchor | undefined;
  /** What was found where the table would go; absent until it was looked at. */
  readonly ground: GroundSeen | undefined;
  /** How many tables are chosen. */
  readonly tables: number;
  readonly onChoose: (destination: Destination) => void;
}

const useStyles = makeStyles({
  choice: { flexBasis: '100%', marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  places: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { paddingLeft: 0 },
  hint: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '&[hidden]': { display: 'none' },
  },
});

import type { Observation } from '../../core/reading/observation';
import { addressOf } from '../../core/reading/reading-address';
import { FavouriteButton } from '../basket/favourite-button';
import { InsertFigures } from '../basket/insert-figures';
import { BusyButton } from '../controls/busy-button';
import { CopyButton } from '../controls/copy-button';
import { useLanguage } from '../controls/language-context';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { reportTexts } from './words';

/**
 * What can be done with a figure: write it into the sheet, go to the cell of a table that shows it, copy the formula that fetches it,
 * keep it among the favourites. Of the selected cell itself only the last two are of use.
 */
export function CardActions({ observation, formula, isOfCell, state, tell, tasks }: CardActionsProps) {
  const texts = reportTexts(useLanguage());
  const address = addressOf(observation.report, observation);
  return (
    <>
      {!isOfCell && <InsertFigures addresses={[address]} state={state} tell={tell} tasks={tasks} />}
      {!isOfCell && (
        <BusyButton
          small
          text={texts.goToTable}
          waiting={undefined}
          disabled={!canAsk(state)}
          onPress={() => void tasks.showFigure(address)}
        />
      )}
      <CopyButton
        small
        text={texts.copyFormula}
        title={formula}
        copied={texts.copied}
        failed={texts.copyFailed}
        content={() => formula}
      />
      <FavouriteButton address={address} state={state} tell={tell} />
    </>
  );
}

interface CardActionsProps extends ViewProps {
  readonly observation: Observation;
  /** `=FISCAL.FIGURE("gdp")` */
  readonly formula: string;
  /** Whether the card is that of the selected cell. */
  readonly isOfCell: boolean;
}

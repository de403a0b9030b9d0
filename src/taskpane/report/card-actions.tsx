import type { Observation } from '../../core/reading/observation';
import { addressOf } from '../../core/reading/reading-address';
import { figureCell } from '../../sheets/plan/figure-cell';
import { reportTexts } from './words';
import { BusyButton } from '../controls/busy-button';
import { CopyButton } from '../controls/copy-button';
import { useLanguage } from '../controls/language-context';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';

/**
 * What can be done with a figure: a formula that fetches it into the selected cell, or its bare value; the cell of a table
 * that shows it. Of the selected cell itself only the formula is of use.
 */
export function CardActions({ observation, formula, isOfCell, state, tasks }: CardActionsProps) {
  const texts = reportTexts(useLanguage());
  const { selection } = state;
  const cell = figureCell(observation);
  const address = selection?.address.replace(/^.*!/, '');
  const isBusy = !canAsk(state);
  return (
    <>
      {!isOfCell && cell && (
        <BusyButton
          primary
          small
          text={address === undefined ? texts.insertFormula : texts.insertAt(address)}
          title={formula}
          waiting={undefined}
          disabled={isBusy || selection === undefined}
          onPress={() => void tasks.writeFigureFormula(formula, cell.format)}
        />
      )}
      {!isOfCell && cell && (
        <BusyButton
          small
          text={texts.insertValue}
          title={texts.insertValueAbout}
          waiting={undefined}
          disabled={isBusy || selection === undefined}
          onPress={() => void tasks.writeFigure(cell.value, cell.format)}
        />
      )}
      {!isOfCell && (
        <BusyButton
          small
          text={texts.goToTable}
          waiting={undefined}
          disabled={isBusy}
          onPress={() => void tasks.showFigure(addressOf(observation.report, observation))}
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
    </>
  );
}

interface CardActionsProps extends Pick<ViewProps, 'state' | 'tasks'> {
  readonly observation: Observation;
  /** `=FISCAL.FIGURE("gdp")` */
  readonly formula: string;
  /** Whether the card is that of the selected cell. */
  readonly isOfCell: boolean;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { InputId } from '../../core/health/health-input';
import { healthInput, isAmount, yearOf } from '../../core/health/health-inputs';
import type { Scorecard, ScoreRow } from '../../core/health/scorecard';
import { isMissing } from '../../core/missing';
import type { Quantity } from '../../core/number/quantity';
import { memoAsksFor } from '../../sheets/tables/credit-memo/rows';
import { criterionTexts } from '../../wording/health/criteria';
import { inputName } from '../../wording/health/inputs';
import { unitName } from '../../wording/units';
import { BusyButton } from '../controls/busy-button';
import { useLanguage, useTexts } from '../controls/language-context';
import { TitledSection } from '../controls/titled-section';
import { canAsk } from '../pane-state';
import type { ViewProps } from '../view-props';
import { AskedFigure } from './asked-figure';
import { typedFigure } from './typed-figure';
import { healthPaneTexts } from './words';

/** What the report lacks and what it would allow, each with a field; what is typed goes into the credit memo in one write. */
export function AskedFigures({ needs, open, card, state, tell, tasks }: AskedFiguresProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { busy } = useTexts();
  const texts = healthPaneTexts(language);
  const typed = state.health.typed[card.report] ?? {};
  const figures = new Map(
    needs.flatMap((id): readonly (readonly [InputId, Quantity])[] => {
      const figure = typedFigure(id, typed[id] ?? '');
      return isMissing(figure) ? [] : [[id, figure]];
    }),
  );
  const isWrong = needs.some((id) => (typed[id] ?? '') !== '' && !figures.has(id));
  const canFill = figures.size > 0 && !isWrong && canAsk(state);
  const fill = (): void => {
    if (canFill) void tasks.fillMemo(card.report, figures);
  };
  if (needs.length === 0) return null;
  return (
    <TitledSection title={texts.toAskFor(needs.length)} about={texts.fill}>
      <ul className={styles.list}>
        {needs.map((id) => {
          const input = healthInput(id);
          const year = yearOf(input, card.year);
          return (
            <AskedFigure
              key={id}
              id={id}
              name={
                year === undefined || year === card.year
                  ? inputName(id, language)
                  : texts.ofYear(inputName(id, language), year)
              }
              unit={isAmount(input) ? unitName(input.unit, language) : '%'}
              allows={open
                .filter(({ lacks }) => lacks.includes(id))
                .map(({ criterion }) => criterionTexts(criterion.id, language).name)}
              {...(memoAsksFor(id) && { typed: typed[id] ?? '' })}
              onType={(text) => {
                tell({ kind: 'input-typed', report: card.report, input: id, text });
              }}
              onEnter={fill}
            />
          );
        })}
      </ul>
      <BusyButton
        text={texts.fillMemo(figures.size)}
        waiting={state.activity === 'refreshing' ? busy.refreshing : undefined}
        disabled={!canFill}
        onPress={fill}
      />
    </TitledSection>
  );
}

interface AskedFiguresProps extends ViewProps {
  /** Those first that most criteria wait for. */
  readonly needs: readonly InputId[];
  /** The criteria that have no value. */
  readonly open: readonly ScoreRow[];
  readonly card: Scorecard;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
});

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { withParts } from '../../core/health/remarks';
import { isMissing } from '../../core/missing';
import { quoteOf } from '../../library/text/quote';
import { lackText } from '../../sheets/tables/scorecard/score-row';
import { criterionTexts } from '../../wording/health/criteria';
import { healthPaneTexts } from './words';
import { briefInputText } from '../../wording/health/input-text';
import { inputName } from '../../wording/health/inputs';
import { judgementTexts } from '../../wording/health/judgements';
import { lineText, readingText } from '../../wording/health/line-text';
import { remarkSentence } from '../../wording/health/remarks';
import { intervalText } from '../../wording/health/values';
import { Fact } from '../controls/fact';
import { useLanguage } from '../controls/language-context';
import type { CriterionProps } from './criterion-props';
import { areaName } from '../../wording/reading-name';

/** Formula, figures with their sentences, interval, line with its source, and what a reader must know. */
export function CriterionDetails({ row, card, data, onChoose }: CriterionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = healthPaneTexts(language);
  const { criterion, value, verdict, remarks } = row;
  const interval = isMissing(value) ? '' : intervalText(value, criterion.unit, language);
  return (
    <dl className={styles.facts}>
      <Fact name={texts.formula}>{criterionTexts(criterion.id, language).formula}</Fact>
      {!isMissing(value) && (
        <Fact name={texts.inputs}>
          <ul className={styles.list}>
            {withParts(criterion.inputs, card.inputs).map((id) => {
              const { origin } = card.inputs[id];
              if (origin.kind !== 'stated')
                return <li key={id}>{briefInputText(id, card.inputs, language)}</li>;
              const { observation } = origin;
              return (
                <li key={id}>
                  <Link
                    inline
                    className={styles.figure}
                    aria-label={texts.showFigure(inputName(id, language))}
                    onClick={() => {
                      onChoose(observation.id);
                    }}
                  >
                    {briefInputText(id, card.inputs, language)}
                  </Link>
                  <q className={styles.quote} lang="zh-CN">
                    {quoteOf(data, observation)}
                  </q>
                </li>
              );
            })}
          </ul>
        </Fact>
      )}
      {interval !== '' && <Fact name={texts.interval}>{interval}</Fact>}
      {verdict && (
        <Fact name={texts.line}>
          {readingText(row, language)}
          <br />
          {lineText(verdict.lines, card.settings, language)}
        </Fact>
      )}
      {isMissing(value) && <Fact name={texts.missing}>{lackText(row, language)}</Fact>}
      <Fact name={texts.direction}>{judgementTexts(language).directions[criterion.direction]}</Fact>
      {remarks.length > 0 && (
        <Fact name={texts.remarks}>
          <ul className={styles.list}>
            {remarks.map((remark) => {
              const sentence = remarkSentence(
                remark,
                (area) => areaName(data.report, area, language),
                language,
              );
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

const useStyles = makeStyles({
  facts: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  figure: { textAlign: 'left', fontSize: tokens.fontSizeBase200 },
  quote: { display: 'block', color: tokens.colorNeutralForeground2 },
});

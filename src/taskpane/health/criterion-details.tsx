import { makeStyles, tokens } from '@fluentui/react-components';
import { quoteOf } from '../../library/text/quote';
import { Fact } from '../controls/fact';
import { useLanguage } from '../controls/language-context';
import type { CriterionProps } from './criterion-props';
import { healthPaneTexts } from './words';
import { LineLink } from '../controls/line-link';

/** Formula, figures with their sentences, interval, line with its source, and what a reader must know. */
export function CriterionDetails({ told, data, onChoose }: CriterionProps) {
  const styles = useStyles();
  const texts = healthPaneTexts(useLanguage());
  return (
    <dl className={styles.facts}>
      <Fact name={texts.formula}>{told.formula}</Fact>
      {told.parts.length > 0 && (
        <Fact name={texts.inputs}>
          <ul className={styles.list}>
            {told.parts.map(({ id, text, observation }) =>
              observation === undefined ? (
                <li key={id}>{text}</li>
              ) : (
                <li key={id}>
                  <LineLink
                    className={styles.figure}
                    aria-label={texts.showFigure(text)}
                    onClick={() => {
                      onChoose(observation.id);
                    }}
                  >
                    {text}
                  </LineLink>
                  <q className={styles.quote} lang="zh-CN">
                    {quoteOf(data, observation)}
                  </q>
                </li>
              ),
            )}
          </ul>
        </Fact>
      )}
      {told.interval !== '' && <Fact name={texts.interval}>{told.interval}</Fact>}
      {told.reading !== '' && (
        <Fact name={texts.line}>
          {told.reading}
          <br />
          {told.lines}
        </Fact>
      )}
      {told.missing !== '' && <Fact name={texts.missing}>{told.missing}</Fact>}
      <Fact name={texts.direction}>{told.direction}</Fact>
      {told.remarks.length > 0 && (
        <Fact name={texts.remarks}>
          <ul className={styles.list}>
            {told.remarks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
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
  figure: { fontSize: tokens.fontSizeBase200 },
  quote: { display: 'block', color: tokens.colorNeutralForeground2 },
});

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { HandCheck } from '../../self-check/check';
import type { HandAnswer } from '../../self-check/check-result';
import { useLanguage } from '../controls/language-context';
import { TitledSection } from '../controls/titled-section';
import { selfCheckTexts } from './words';

/** What a person is asked to do in Excel, and their answer; what can be seen afterwards, they need not tell. */
export function HandRequest({ check, onAnswer }: HandRequestProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = selfCheckTexts(language);
  const answers: readonly (readonly [HandAnswer, string])[] = [
    ...(check.look
      ? ([['yes', texts.done]] as const)
      : ([
          ['yes', texts.yes],
          ['no', texts.no],
        ] as const)),
    ['skip', texts.skip],
  ];
  return (
    <div role="alert">
      <TitledSection title={texts.handWanted}>
        <Body1 as="p" block>
          {check.asks[language]}
        </Body1>
        <div className={styles.answers}>
          {answers.map(([answer, text]) => (
            <Button
              key={answer}
              size="small"
              appearance={answer === 'skip' ? 'subtle' : 'secondary'}
              onClick={() => {
                onAnswer(answer);
              }}
            >
              {text}
            </Button>
          ))}
        </div>
      </TitledSection>
    </div>
  );
}

interface HandRequestProps {
  readonly check: HandCheck;
  readonly onAnswer: (answer: HandAnswer) => void;
}

const useStyles = makeStyles({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

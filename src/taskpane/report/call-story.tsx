import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { shownEnds, shownResult } from '../../sheets/traced/shown-estimate';
import type {
  ComputedCall,
  InputOrigin,
  SpilledCell,
  TracedCall,
  TracedInput,
} from '../../sheets/traced/traced-formula';
import { guideOf } from '../functions/function-search';
import { useLanguage } from '../controls/language-context';
import { argumentName } from './argument-name';
import { FigureDetails } from './figure-details';
import { FigureList } from './figure-list';
import type { ReadCard } from './read-card';
import { UntracedMessage } from './untraced-message';
import { whence } from './whence';
import { reportTexts } from './words';

/** Where a call of a function of ours leads: its figure, its row, what it computes with, or why it leads nowhere. */
export function CallStory(props: CallStoryProps) {
  const styles = useStyles();
  const { call, isAlone } = props;
  return (
    <section className={styles.call}>
      {!isAlone && <code className={styles.text}>{call.text}</code>}
      <Origin {...props} />
    </section>
  );
}

export interface CallStoryProps {
  readonly call: TracedCall;
  /** Whether it is all that the formula calls, so that it need not be told from others. */
  readonly isAlone: boolean;
  /** The cards of figures by their addresses; nothing for those that are gone. */
  readonly cardsOf: (sources: readonly string[]) => readonly ReadCard[];
  /** Whether the user has put figures into a memo, which a function does not see. */
  readonly hasInputs: boolean;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

function Origin(props: CallStoryProps) {
  const { call, cardsOf, isAlone, onOpen } = props;
  const texts = reportTexts(useLanguage());
  const { origin } = call;
  switch (origin.kind) {
    case 'figure': {
      const cards = cardsOf([origin.source]);
      const [card] = cards;
      if (!isAlone || card === undefined) return <FigureList {...props} cards={cards} />;
      return (
        <FigureDetails
          card={card}
          onOpen={() => {
            onOpen(card.id);
          }}
        />
      );
    }
    case 'row':
      return <Row {...props} origin={origin} />;
    case 'computed':
      return <Computed {...props} origin={origin} />;
    case 'no-figure':
      return <Caption1 block>{texts.noFigure}</Caption1>;
    case 'untraced':
      return <UntracedMessage call={call} why={origin.why} />;
  }
}

function Row({ origin, cardsOf, hasInputs, ...shared }: CallStoryProps & { readonly origin: SpilledCell }) {
  const styles = useStyles();
  const texts = reportTexts(useLanguage());
  const { row, column, relation, sources, leavesOutInputs } = origin;
  const cards = cardsOf(sources);
  return (
    <>
      <Body1 block className={styles.name}>
        {row} · {column}
      </Body1>
      {leavesOutInputs && hasInputs && (
        <MessageBar layout="multiline" intent="info">
          <MessageBarBody>{texts.leavesOutInputs}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1 block className={styles.about}>
        {cards.length === 0 ? texts.noSource : relation === 'derived' ? texts.derived : texts.rowFigures}
      </Caption1>
      <FigureList {...shared} cards={cards} />
    </>
  );
}

function Computed(props: CallStoryProps & { readonly origin: ComputedCall }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reportTexts(language);
  const { call, origin, isAlone } = props;
  const { inputs, result } = origin;
  const guide = guideOf(call.id, language);
  const ends = result && shownEnds(result, result.as);
  return (
    <>
      {guide && (
        <Caption1 block className={styles.about}>
          {guide.description}
        </Caption1>
      )}
      {result && (
        <Body1 block className={styles.name}>
          {guide?.formula}
          {!isAlone && ` = ${shownResult(result, result.as)}`}
        </Body1>
      )}
      {ends && (
        <Caption1 block className={styles.about}>
          {texts.between(...ends)}
        </Caption1>
      )}
      <Caption1 block className={styles.about}>
        {texts.computedFrom}
      </Caption1>
      <ul className={styles.inputs}>
        {inputs.map((input, index) => (
          <li key={index} className={styles.input}>
            <Input {...props} input={input} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Input({ input, ...props }: CallStoryProps & { readonly input: TracedInput }) {
  const styles = useStyles();
  const language = useLanguage();
  const { argument, shown, from } = input;
  const name = argumentName(props.call.id, argument, language);
  return (
    <>
      <span className={styles.name}>
        {name} {shown}
      </span>
      <span className={styles.about}>{whence(from, language)}</span>
      {leadingOn(from).map((call, index) => (
        <CallStory key={index} {...props} call={call} isAlone={false} />
      ))}
      {from.kind === 'in-table' && <FigureList {...props} cards={props.cardsOf(from.sources)} />}
    </>
  );
}

function leadingOn(from: InputOrigin): readonly TracedCall[] {
  if (from.kind === 'call') return [from.call];
  return from.kind === 'called' ? from.calls : [];
}

const useStyles = makeStyles({
  call: { margin: `${tokens.spacingVerticalS} 0 0` },
  text: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    marginRight: tokens.spacingHorizontalS,
  },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  inputs: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  input: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FunctionGuide } from '../../wording/functions/function-guide';
import { functionTexts } from './words';
import { BusyButton } from '../controls/busy-button';
import { FormulaItem } from './formula-item';
import { useLanguage, useTexts } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { TabPanel } from '../controls/tab-panel';
import { ArgumentField } from './argument-field';
import { BackButton } from './back-button';
import { draftFormula, isComplete, parameterAt, placesOf } from './call-draft';
import { CallResult } from './call-result';
import { exampleFormat } from './example-format';
import { guideOf } from './function-search';
import type { TypedCall } from './typed-call';
import { canAsk } from '../pane-state';
import type { LibraryViewProps } from '../view-props';
import { LineLink } from '../controls/line-link';

/** One function: what it computes, its arguments to fill, what it comes to, and the button that writes it. */
export function CallView({ call, dataset, state, tell, tasks }: CallViewProps) {
  const language = useLanguage();
  const texts = functionTexts(language);
  const { busy } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const guide = guideOf(call.id, language);
  const { answer } = state.functions;
  const cell = state.selection?.address;

  useEffect(() => {
    heading.current?.focus();
  }, []);
  // The cells that it refers to may have other values when another one is selected, and so may the reports.
  useEffect(() => {
    const timer = setTimeout(() => void tasks.answerCall(), TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [call, cell, dataset, tasks]);

  if (guide === undefined)
    return (
      <TabPanel tab="functions">
        <BackButton onPress={close} />
      </TabPanel>
    );
  const actions = (
    <>
      <CallResult answer={answer} isComplete={isComplete(call)} />
      <BusyButton
        primary
        text={texts.write(cell?.replace(/^.*!/, ''))}
        waiting={state.activity === 'inserting' ? busy.inserting : undefined}
        disabled={!canAsk(state) || !isComplete(call)}
        onPress={() => void tasks.writeCall(isFormatted() ? undefined : exampleFormat(guide.examples))}
      />
    </>
  );
  return (
    <TabPanel tab="functions" top={<BackButton onPress={close} />} actions={actions} onEscape={close}>
      <SectionTitle ref={heading}>{`FISCAL.${guide.id}`}</SectionTitle>
      <About guide={guide} />
      {placesOf(call).map((typed, place) => {
        const parameter = parameterOf(guide, place);
        return (
          parameter && (
            <ArgumentField
              key={place}
              parameter={parameter}
              isExtra={place >= guide.parameters.length}
              typed={typed}
              isInExcel={state.isInExcel}
              onType={(text) => {
                tell({ kind: 'argument-typed', place, text });
              }}
              onPick={() => void tasks.pickCells(place)}
            />
          )
        );
      })}
      <SectionTitle>{texts.inCell}</SectionTitle>
      <Formulas formulas={[{ formula: draftFormula(call), shows: '' }]} />
      <SectionTitle>{texts.examples}</SectionTitle>
      <Formulas formulas={guide.examples} />
    </TabPanel>
  );

  function close() {
    tell({ kind: 'functions-closed' });
  }

  /** Whether Excel will show the result in a format that comes with it. */
  function isFormatted(): boolean {
    const [first] = answer?.kind === 'answered' ? (answer.rows[0] ?? []) : [];
    return first?.kind === 'value' && first.format !== undefined;
  }
}

interface CallViewProps extends LibraryViewProps {
  readonly call: TypedCall;
}

/** How long somebody types without a pause, in milliseconds. */
const TYPING_PAUSE = 250;

function parameterOf({ id, parameters }: FunctionGuide, place: number) {
  return parameters[place] ?? (parameterAt(id, place) && parameters.at(-1));
}

function About({ guide }: { readonly guide: FunctionGuide }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = functionTexts(language);
  const page = language === 'zh-CN' ? 'help-zh-cn.html' : 'help.html';
  return (
    <>
      <Body1 as="p" block className={styles.about}>
        {guide.description}
      </Body1>
      <dl className={styles.facts}>
        {(['formula', 'units', 'sign', 'note'] as const).map(
          (fact) =>
            guide[fact] !== undefined && (
              <div key={fact}>
                <dt className={styles.fact}>{texts.facts[fact]}</dt>
                <dd className={styles.told}>{guide[fact]}</dd>
              </div>
            ),
        )}
      </dl>
      <LineLink href={`${page}#${guide.id}`} target="_blank" rel="noopener" className={styles.help}>
        {texts.help}
      </LineLink>
    </>
  );
}

function Formulas({ formulas }: { readonly formulas: FunctionGuide['examples'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.examples}>
      {formulas.map(({ formula, shows }) => (
        <FormulaItem key={formula} about={shows} formula={formula} />
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  about: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fact: { display: 'inline', fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  told: { display: 'inline', margin: 0, overflowWrap: 'anywhere' },
  help: { fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalM, display: 'inline-block' },
  examples: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
});

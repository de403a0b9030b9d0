import { Field, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { INDICATORS } from '../../core/catalogue/catalogue';
import { BOUNDS } from '../../core/reading/bound';
import { MEASURES, STATUSES, type Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import type { Correction } from '../../library/kept/verdict';
import { readingName } from '../../wording/reading-name';
import { terms } from '../../wording/terms';
import { BusyButton } from '../controls/busy-button';
import { useLanguage } from '../controls/language-context';
import { TabPanel } from '../controls/tab-panel';
import { readCard } from '../report/read-card';
import { Mark } from '../controls/marked';
import { correctionOf, draftOf, faultsIn, type CorrectionDraft, type DraftFault } from './correction-draft';
import type { JudgedReading } from './judged-reading';
import { reviewTexts } from './review-words';
import { reportsTexts } from './words';

/** What is right of a figure instead, field by field, beside its sentence; nothing is taken that cannot stand. */
export function CorrectionForm({ reading, report, onCorrect, onCancel }: CorrectionFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = reviewTexts(language);
  const words = terms(language);
  const names = useId();
  const nameOf = (read: Observation): string => readingName(report, read, language);
  const [draft, setDraft] = useState(() => draftOf(reading.stands, nameOf));
  const [isTried, setIsTried] = useState(false);
  const faults = faultsIn(draft);
  const card = readCard(reading.data, reading.read.id, language);

  const confirm = () => {
    setIsTried(true);
    if (faults.length === 0) onCorrect(correctionOf(draft, reading.read, nameOf));
  };
  const actions = (
    <>
      <BusyButton primary text={texts.confirm} waiting={undefined} disabled={false} onPress={confirm} />
      <BusyButton
        text={reportsTexts(language).cancel}
        waiting={undefined}
        disabled={false}
        onPress={onCancel}
      />
    </>
  );
  return (
    <TabPanel
      tab="reports"
      actions={actions}
      onEscape={onCancel}
      onKey={({ key, nativeEvent, target }) => {
        if (key === 'Enter' && !nativeEvent.isComposing && target instanceof HTMLInputElement) confirm();
      }}
    >
      {card && (
        <blockquote className={styles.quote} lang="zh-CN">
          {card.sentence.before}
          <Mark>{card.sentence.marked}</Mark>
          {card.sentence.after}
        </blockquote>
      )}
      <div className={styles.fields}>
        <Field label={texts.fields.name} className={styles.wide} hint={texts.nameHint} {...problem('name')}>
          <Input
            autoFocus
            list={names}
            value={draft.name}
            onChange={(_, { value }) => {
              change({ name: value });
            }}
          />
        </Field>
        <datalist id={names}>
          {INDICATORS.map((one) => (
            <option key={one.id} value={language === 'zh-CN' ? one.chinese : one.english} />
          ))}
        </datalist>
        {typed('value')}
        {typed('unit')}
        {choice('bound', BOUNDS, words.bounds)}
        {draft.bound === 'range' ? typed('valueHigh') : typed('period')}
        {draft.bound === 'range' && typed('period')}
        {choice('status', STATUSES, words.statuses)}
        {choice('measure', MEASURES, words.measures)}
        {typed('area')}
      </div>
    </TabPanel>
  );

  function typed(field: 'value' | 'valueHigh' | 'unit' | 'period' | 'area') {
    return (
      <Field label={texts.fields[field]} {...(field === 'unit' ? {} : problem(field))}>
        <Input
          value={draft[field]}
          onChange={(_, { value }) => {
            change({ [field]: value });
          }}
        />
      </Field>
    );
  }

  function choice<Word extends string>(
    field: 'bound' | 'status' | 'measure',
    among: readonly Word[],
    called: Readonly<Record<Word, string>>,
  ) {
    return (
      <Field label={texts.fields[field]}>
        <Select
          value={draft[field]}
          onChange={(_, { value }) => {
            change({ [field]: among.find((one) => one === value) ?? draft[field] });
          }}
        >
          {among.map((one) => (
            <option key={one} value={one}>
              {called[one]}
            </option>
          ))}
        </Select>
      </Field>
    );
  }

  function problem(field: DraftFault) {
    const isShown = isTried && faults.includes(field);
    return isShown ? { validationMessage: texts.faults[field], validationState: 'error' as const } : {};
  }

  function change(changed: Partial<CorrectionDraft>): void {
    setDraft({ ...draft, ...changed });
  }
}

interface CorrectionFormProps {
  readonly reading: JudgedReading;
  readonly report: Report;
  /** With nothing to put right, where the draft is as it was read. */
  readonly onCorrect: (to: Correction) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  quote: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    '& input, & select': { width: '100%', minWidth: 0 },
  },
  wide: { gridColumn: '1 / -1' },
});

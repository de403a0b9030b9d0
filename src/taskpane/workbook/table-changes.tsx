import { Caption1, Checkbox, makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { isOnChoice, type Change } from '../../sheets/refresh/change';
import type { TableRefresh } from '../../sheets/refresh/refresh';
import { changeTexts } from './change-words';
import { changeGroups } from './change-groups';
import { ChangeItem } from './change-item';
import { GroupChoices } from './group-choices';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { workbookTexts } from './words';

/** The changes of one table, grouped by kind. */
export function TableChanges({ refresh, chosen, isSkipped, onChoose, onSkip }: TableChangesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { onSheet } = workbookTexts(language);
  const texts = changeTexts(language);
  const title = useId();
  const groups = changeGroups(refresh, texts);
  const isChosen = new Set(chosen);
  return (
    <section aria-labelledby={title} className={styles.table}>
      <SectionTitle id={title}>{refresh.plan.title}</SectionTitle>
      <Caption1 block className={styles.about}>
        {onSheet(refresh.reading.worksheet)}
      </Caption1>
      <Checkbox
        label={texts.skipTable}
        aria-label={`${texts.skipTable}: ${refresh.plan.title}`}
        checked={isSkipped}
        onChange={(_, { checked }) => {
          onSkip(checked === true);
        }}
      />
      {groups.map(({ kind, lines }) => (
        <section key={kind} aria-labelledby={`${title}-${kind}`}>
          <Subtitle2Stronger as="h3" block id={`${title}-${kind}`} className={styles.kind}>
            {kind === 'changed' && isByInputs(refresh) ? texts.changedByInputs : texts.changeKinds[kind]} (
            {lines.length})
          </Subtitle2Stronger>
          <Caption1 block className={styles.about}>
            {texts.changeKindAbout[kind]}
          </Caption1>
          {!isSkipped && <GroupChoices lines={lines} chosen={isChosen} onChoose={onChoose} />}
          <ul className={styles.list}>
            {lines.map((line) => (
              <ChangeItem
                key={line.id}
                line={line}
                isChosen={isChosen.has(line.change)}
                onChoose={
                  isOnChoice(line.change) && !isSkipped
                    ? (isTaken) => {
                        onChoose([line.change], isTaken);
                      }
                    : undefined
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Whether it is the user's inputs that a table follows, since the report is what it was when the table was written. */
function isByInputs({ plan, record }: TableRefresh): boolean {
  const { request, datasetVersion } = plan;
  const takesInputs = request.plan === 'scorecard' || request.plan === 'credit-memo';
  return takesInputs && record.datasetVersion === datasetVersion;
}

interface TableChangesProps {
  readonly refresh: TableRefresh;
  /** What is written beyond what consent writes anyway. */
  readonly chosen: readonly Change[];
  readonly isSkipped: boolean;
  readonly onChoose: (changes: readonly Change[], isChosen: boolean) => void;
  readonly onSkip: (isSkipped: boolean) => void;
}

const useStyles = makeStyles({
  table: { marginTop: tokens.spacingVerticalL },
  kind: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  about: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
});

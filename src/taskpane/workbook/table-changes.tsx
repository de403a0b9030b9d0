import { Caption1, makeStyles, Subtitle2Stronger, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Change } from '../../sheets/refresh/change';
import type { TableRefresh } from '../../sheets/refresh/refresh';
import { changeTexts } from './change-words';
import { changeGroups } from './change-groups';
import { ChangeItem } from './change-item';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import { workbookTexts } from './words';

/** The changes of one table, grouped by kind. */
export function TableChanges({ refresh, kept, onKeep }: TableChangesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { onSheet } = workbookTexts(language);
  const texts = changeTexts(language);
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.table}>
      <SectionTitle id={title}>{refresh.plan.title}</SectionTitle>
      <Caption1 block className={styles.about}>
        {onSheet(refresh.reading.worksheet)}
      </Caption1>
      {changeGroups(refresh, texts).map(({ kind, lines }) => (
        <section key={kind} aria-labelledby={`${title}-${kind}`}>
          <Subtitle2Stronger as="h3" block id={`${title}-${kind}`} className={styles.kind}>
            {texts.changeKinds[kind]} ({lines.length})
          </Subtitle2Stronger>
          <Caption1 block className={styles.about}>
            {texts.changeKindAbout[kind]}
          </Caption1>
          <ul className={styles.list}>
            {lines.map((line) => (
              <ChangeItem
                key={line.id}
                line={line}
                isKept={kept.includes(line.change)}
                onKeep={(isKept) => {
                  onKeep(line.change, isKept);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface TableChangesProps {
  readonly refresh: TableRefresh;
  /** The edits that stay as they are. */
  readonly kept: readonly Change[];
  readonly onKeep: (change: Change, isKept: boolean) => void;
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

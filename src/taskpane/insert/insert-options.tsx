import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Dataset, ReportData } from '../../library/dataset';
import { requestOf } from '../../sheets/tables/reports-asked';
import type { Table } from '../../sheets/tables/table';
import { tableChoices } from '../../sheets/tables/table-choices';
import { useLanguage } from '../controls/language-context';
import { TableOptionsForm } from '../options/table-options';
import type { Telling } from '../options/telling';
import { optionTexts } from '../options/words';

/** How the chosen tables are to be told, folded away; nothing is planned before it is unfolded. */
export function InsertOptions({
  tables,
  data,
  dataset,
  telling,
  canHoldSources,
  onChoose,
}: InsertOptionsProps) {
  const styles = useStyles();
  const texts = optionTexts(useLanguage());
  const [isOpen, setIsOpen] = useState(false);
  const { language } = telling;
  const choices = useMemo(
    () =>
      isOpen
        ? tableChoices(
            tables.map((table) => requestOf(table, data, dataset, language)),
            dataset,
          )
        : undefined,
    [isOpen, tables, data, dataset, language],
  );
  return (
    <details
      className={styles.options}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{texts.options}</summary>
      {choices && (
        <TableOptionsForm
          telling={telling}
          choices={choices}
          canHoldSources={canHoldSources}
          isStanding={false}
          onChoose={onChoose}
        />
      )}
    </details>
  );
}

interface InsertOptionsProps {
  readonly tables: readonly Table[];
  readonly data: ReportData;
  readonly dataset: Dataset;
  readonly telling: Telling;
  readonly canHoldSources: boolean;
  readonly onChoose: (telling: Telling) => void;
}

const useStyles = makeStyles({
  options: { marginTop: tokens.spacingVerticalM },
  summary: { cursor: 'pointer', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
});

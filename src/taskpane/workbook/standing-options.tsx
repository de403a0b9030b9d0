import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Dataset } from '../../library/dataset';
import type { TableRequest } from '../../sheets/plan/table-request';
import { tableChoices } from '../../sheets/tables/table-choices';
import { useLanguage } from '../controls/language-context';
import { TableOptionsForm } from '../options/table-options';
import { isSameTelling, type Telling } from '../options/telling';
import { optionTexts } from '../options/words';
import type { WorkbookTable } from './workbook-state';

/** How a table that stands is told, folded away: what is chosen leads to the list of what would change, and writes nothing yet. */
export function StandingOptions({ table, dataset, canHoldSources, isBusy, onCompare }: StandingOptionsProps) {
  const styles = useStyles();
  const texts = optionTexts(useLanguage());
  const { request, title } = table;
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<Telling>();
  const telling = chosen ?? request;
  const choices = useMemo(
    () => (isOpen ? tableChoices([request], dataset) : undefined),
    [isOpen, request, dataset],
  );
  const isSame = isSameTelling(telling, request);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        setChosen(undefined);
      }}
    >
      <summary className={styles.summary} aria-label={texts.optionsOf(title)}>
        {texts.options}
      </summary>
      {choices && (
        <>
          <TableOptionsForm
            telling={telling}
            choices={choices}
            canHoldSources={canHoldSources}
            isStanding
            onChoose={setChosen}
          />
          <Button
            size="small"
            className={styles.compare}
            disabledFocusable={isBusy || isSame}
            onClick={() => {
              const { language, unit, options } = telling;
              onCompare({ ...request, language, unit, options });
            }}
          >
            {texts.compare}
          </Button>
        </>
      )}
    </details>
  );
}

interface StandingOptionsProps {
  readonly table: WorkbookTable;
  readonly dataset: Dataset;
  readonly canHoldSources: boolean;
  readonly isBusy: boolean;
  readonly onCompare: (request: TableRequest) => void;
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', marginTop: tokens.spacingVerticalXS },
  compare: { marginTop: tokens.spacingVerticalS },
});

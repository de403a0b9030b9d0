import { Badge, Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { sliceCodePoints } from '../../core/reading/code-points';
import type { SourceCell } from '../../core/reading/table-source';
import type { KeptReport } from '../../library/kept/kept-report';
import { cellAddress } from '../../sheets/plan/a1';
import type { SourceChange } from '../../sheets/sources/source-changes';
import type { SourceFinding } from '../../sheets/sources/source-finding';
import { readingName } from '../../wording/reading-name';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import type { ViewProps } from '../view-props';
import { sourceTexts } from './source-words';
import { workbookTexts } from './words';

/** The tables of the workbook that reports were read from: whether each still holds what was read, and what it holds instead. */
export function SourceTables({ state, tasks }: Pick<ViewProps, 'state' | 'tasks'>) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = sourceTexts(language);
  const { onSheet } = workbookTexts(language);
  const { sources } = state.workbook;
  const kept = state.reports.kept.filter(({ table }) => table !== undefined);
  if (kept.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionTitle>{texts.sources}</SectionTitle>
      <ul className={styles.list}>
        {kept.map((one) => {
          const { id, title } = one.report;
          const finding = sources?.find(({ report }) => report === id);
          return (
            <li key={id} className={styles.item}>
              <Body1 block lang="zh-CN">
                {title}
              </Body1>
              <Caption1 block className={styles.muted}>
                {onSheet(finding?.worksheet ?? one.table?.worksheet.name ?? '')}
              </Caption1>
              {standing(finding)}
              {finding && found(one, finding)}
            </li>
          );
        })}
      </ul>
    </section>
  );

  function standing(finding: SourceFinding | undefined) {
    if (sources === undefined) return badge('informative', texts.notCompared);
    if (finding === undefined) return badge('success', texts.asRead);
    const { changed, lost, worksheet } = finding;
    if (worksheet === undefined) return badge('warning', texts.gone);
    return (
      <div className={styles.states}>
        {changed.length > 0 && badge('warning', texts.changed(changed.length))}
        {lost.length > 0 && badge('warning', texts.lost(lost.length))}
      </div>
    );
  }

  function badge(color: 'success' | 'informative' | 'warning', text: string) {
    return (
      <Badge appearance="tint" color={color}>
        {text}
      </Badge>
    );
  }

  function found(kept: KeptReport, { changed, lost, worksheet }: SourceFinding) {
    if (worksheet === undefined) return <Caption1 block>{texts.selectAgain}</Caption1>;
    const { id, title } = kept.report;
    return (
      <>
        <ul className={styles.changes}>
          {changed.slice(0, MOST).map((change) => (
            <li key={change.cell.start}>{changeOf(kept, change)}</li>
          ))}
        </ul>
        {changed.length > MOST && <Caption1 block>{texts.more(changed.length - MOST)}</Caption1>}
        {lost.length > 0 && (
          <Caption1 block>
            {texts.lostCells(
              lost.slice(0, MOST).map((cell) => nameOf(kept, cell)),
              Math.max(lost.length - MOST, 0),
            )}
          </Caption1>
        )}
        <Button
          size="small"
          className={styles.again}
          aria-label={texts.readAgainOf(title)}
          disabledFocusable={state.activity !== undefined}
          onClick={() => void tasks.readSourceAgain(id)}
        >
          {texts.readAgain}
        </Button>
      </>
    );
  }

  function changeOf(kept: KeptReport, { cell, at, before, after }: SourceChange) {
    const name = nameOf(kept, cell);
    return (
      <Caption1>
        <Link
          className={styles.cell}
          aria-label={texts.toCell(cellAddress(at), name)}
          onClick={() => void tasks.showSource(kept.report.id, cell)}
        >
          {cellAddress(at)}
        </Link>{' '}
        {name} {texts.change(before, after === '' ? texts.empty : after)}
      </Caption1>
    );
  }

  /** What a cell was read as, and what its column is called. */
  function nameOf({ report, observations, table }: KeptReport, cell: SourceCell): string {
    const read = observations.find(({ figure }) => figure.start === cell.start);
    const headers =
      table?.cells.filter(({ fate, column }) => fate === 'header' && column === cell.column) ?? [];
    const words = headers.map(({ start, end }) => sliceCodePoints(report.text, start, end));
    const name = read === undefined ? [] : [readingName(report, read, language), read.period];
    return [...name, words.at(-1)].filter(Boolean).join(' ');
  }
}

/** More are told by their number. */
const MOST = 8;

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  states: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  changes: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  cell: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  again: { marginTop: tokens.spacingVerticalXS, minWidth: 'auto' },
});

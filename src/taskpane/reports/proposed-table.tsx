import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { KeptReport } from '../../library/kept/kept-report';
import { cellAddress } from '../../sheets/plan/a1';
import { readingName } from '../../wording/reading-name';
import { terms } from '../../wording/terms';
import { useLanguage } from '../controls/language-context';
import { tableTexts } from './table-words';
import { isUnknown, readAlikeByColumn, tableRows, unknownCells, type ShownCell } from './table-rows';

/** A table of cells as it would be read: what is a figure, what is not known of the other numbers and why. */
export function ProposedTable({ proposed }: { readonly proposed: KeptReport }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = tableTexts(language);
  const label = useId();
  const rows = tableRows(proposed);
  const unknown = unknownCells(proposed);
  const lastHeader = lastOfHeader(rows);
  return (
    <>
      <Caption1 id={label} block className={styles.about}>
        {texts.table}
      </Caption1>
      {/* Reached by keyboard, since it scrolls. */}
      <div role="region" aria-labelledby={label} tabIndex={0} className={styles.window}>
        <table className={styles.table} lang="zh-CN">
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, place) => (
              <Fragment key={place}>
                <tr>{shown(row)}</tr>
                {place === lastHeader && <tr>{readAs()}</tr>}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <Caption1 block className={styles.about}>
          {texts.moreRows(rows.length - MOST_ROWS)}
        </Caption1>
      )}
      {unknown.size > 0 && (
        <section className={styles.unknown}>
          <Caption1Strong as="h3" block className={styles.heading}>
            {texts.notRead}
          </Caption1Strong>
          <ul className={styles.list}>
            {[...unknown].map(([fate, cells]) => (
              <li key={fate}>
                <Caption1>
                  {texts.fates[fate]} ({cells.length}):{' '}
                  {cells.slice(0, MOST_ADDRESSES).map(cellAddress).join(', ')}
                  {cells.length > MOST_ADDRESSES && ' …'} {texts.advice[fate]}
                </Caption1>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );

  function shown(row: readonly (ShownCell | undefined)[]) {
    const full = row.filter((cell) => cell !== undefined);
    const [only] = full;
    // A title stands over the whole width, as it does in the sheet.
    if (only && full.length === 1 && only.cell.fate !== 'label' && row.length > 1) {
      return (
        <td colSpan={row.length} title={about(only)} className={styles.wide}>
          {only.text}
        </td>
      );
    }
    return row.map((cell, column) =>
      cell === undefined ? (
        <td key={column} />
      ) : (
        <td key={column} title={about(cell)} className={lookOf(cell)}>
          {cell.text}
          {isUnknown(cell.cell) && <span className={styles.mark}>?</span>}
        </td>
      ),
    );
  }

  /** Under the header, what each column is read as where all its figures are alike in that. */
  function readAs() {
    const { measures, statuses } = terms(language);
    return readAlikeByColumn(rows).map((alike, column) => (
      <td key={column} lang={language} className={styles.readAs}>
        {column === 0 && alike === undefined && texts.readAs}
        {alike &&
          [
            alike.period,
            alike.status && statuses[alike.status],
            alike.measure && measures[alike.measure],
            alike.unit,
          ]
            .filter((part) => part !== undefined)
            .map((part) => <div key={part}>{part}</div>)}
      </td>
    ));
  }

  function about({ cell, read }: ShownCell): string {
    const place = cellAddress(cell);
    if (read === undefined) return `${place}: ${texts.fates[cell.fate]}`;
    const { measures, statuses } = terms(language);
    const name = readingName(proposed.report, read, language);
    return `${place}: ${[name, read.unit, read.period, measures[read.measure], statuses[read.status], read.area].join(' · ')}`;
  }

  function lookOf({ cell }: ShownCell): string {
    if (cell.fate === 'figure') return mergeClasses(styles.number, styles.figure);
    if (isUnknown(cell)) return mergeClasses(styles.number, styles.asked);
    if (cell.fate === 'header') return styles.header;
    return cell.fate === 'label' ? styles.label : styles.rest;
  }
}

/** The last line of the header that comes first; none where there is no header. */
function lastOfHeader(rows: readonly (readonly (ShownCell | undefined)[])[]): number {
  const isHeader = (row: readonly (ShownCell | undefined)[] | undefined): boolean =>
    row?.some((shown) => shown?.cell.fate === 'header') === true;
  return rows.findIndex((row, place) => isHeader(row) && !isHeader(rows[place + 1]));
}

/** More are not needed to see how a table was read. */
const MOST_ROWS = 40;
const MOST_ADDRESSES = 8;

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2 },
  window: {
    maxHeight: '260px',
    overflow: 'auto',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '1px',
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    '& td': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      padding: `1px ${tokens.spacingHorizontalXS}`,
      whiteSpace: 'nowrap',
    },
  },
  wide: { color: tokens.colorNeutralForeground2, textAlign: 'left' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  figure: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    // There no background tells.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  asked: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  mark: { fontWeight: tokens.fontWeightBold, marginLeft: '2px' },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  readAs: {
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
    textAlign: 'right',
    verticalAlign: 'top',
  },
  label: { color: tokens.colorNeutralForeground1 },
  rest: { color: tokens.colorNeutralForeground2 },
  unknown: { marginBottom: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Notice } from './notice';

/** With every sentence that can be said, which come with the first of them. */
const NoticeMessage = lazy(async () => {
  const { NoticeMessage: message } = await import(/* webpackChunkName: "notice" */ './notice-message');
  return { default: message };
});

const OutsideExcelMessage = lazy(async () => {
  const { OutsideExcelMessage: message } = await import(
    /* webpackChunkName: "outside-excel" */ './outside-excel-message'
  );
  return { default: message };
});

/** What came of the last task. Both regions are always there, so that screen readers hear what enters them. */
export function NoticeBar({ notice, isOutsideExcel, ...actions }: NoticeBarProps) {
  const styles = useStyles();
  const isRefused = notice?.kind === 'refused';
  return (
    <>
      <div role="status" className={styles.region}>
        <Suspense>
          {isOutsideExcel && <OutsideExcelMessage />}
          {notice && !isRefused && <NoticeMessage notice={notice} {...actions} />}
        </Suspense>
      </div>
      <div role="alert" className={styles.region}>
        <Suspense>{notice && isRefused && <NoticeMessage notice={notice} {...actions} />}</Suspense>
      </div>
    </>
  );
}

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly isOutsideExcel: boolean;
  readonly onDismiss: () => void;
  readonly onUndo: (() => void) | undefined;
  readonly onRecalculate: (() => void) | undefined;
}

const useStyles = makeStyles({
  region: { ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` } },
});

import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckboxCheckedFilled } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { useLanguage } from '../controls/language-context';
import { basketTexts } from './words';

/** The box of a line that is ticked by the mouse; the keyboard ticks the line itself, which says whether it is. */
export function PickMark({ isPicked, onPick }: { readonly isPicked: boolean; readonly onPick: () => void }) {
  const styles = useStyles();
  const texts = basketTexts(useLanguage());
  return (
    <span
      aria-hidden
      className={styles.box}
      title={`${texts.pick} (Ctrl+Enter)`}
      onClick={(event) => {
        // The line itself leads to the figure's card.
        event.stopPropagation();
        onPick();
      }}
    >
      {isPicked ? <CheckboxCheckedFilled className={styles.picked} /> : <CheckboxUncheckedRegular />}
    </span>
  );
}

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    left: 0,
    top: 0,
    width: '28px',
    height: '28px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '16px',
    color: tokens.colorNeutralForeground2,
  },
  picked: { color: tokens.colorBrandForeground1 },
});

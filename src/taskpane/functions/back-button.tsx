import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { functionTexts } from './words';
import { useLanguage } from '../controls/language-context';

/** Leads back to the list of all functions. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onPress}>
      {functionTexts(useLanguage()).back}
    </Button>
  );
}

import { Spinner } from '@fluentui/react-components';
import { useTexts } from './language-context';

/** In place of what is on its way. */
export function BeingLoaded() {
  const { loading } = useTexts();
  return <Spinner label={loading} />;
}

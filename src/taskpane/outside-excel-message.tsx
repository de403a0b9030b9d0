import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from './controls/language-context';

/** Says that there is no workbook here. */
export function OutsideExcelMessage() {
  const { outsideExcel } = useTexts();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{outsideExcel}</MessageBarBody>
    </MessageBar>
  );
}

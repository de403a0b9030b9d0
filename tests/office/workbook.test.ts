import { describeOpened } from '../export/opened-workbook';
import { shownInLibreOffice } from './office-suite';

describeOpened('LibreOffice', shownInLibreOffice);

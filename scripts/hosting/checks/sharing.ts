import { type Complaint, fault } from '../remark';
import { EXCEL_ON_THE_WEB, type ServedFile } from '../served-file';

/**
 * Excel on the web reads the functions' metadata and the icons from its own origin. Where the metadata does not say that it
 * may, no function registers, while the pane looks healthy.
 */
export function checkSharing({ path, headers }: ServedFile): readonly Complaint[] {
  const allowed = headers.get('Access-Control-Allow-Origin');
  const resources = headers.get('Cross-Origin-Resource-Policy');
  return [
    ...(isMetadata(path) && allowed !== '*' && allowed !== EXCEL_ON_THE_WEB
      ? [
          fault(
            `may not be read by Excel on the web, where no function would register: ${
              allowed === null
                ? 'there is no Access-Control-Allow-Origin'
                : `Access-Control-Allow-Origin is “${allowed}”`
            }; answer with “*”`,
          ),
        ]
      : []),
    ...(isReadByExcel(path) && resources !== null && resources !== 'cross-origin'
      ? [fault(`is kept from Excel’s pages by Cross-Origin-Resource-Policy: ${resources}`)]
      : []),
  ];
}

function isMetadata(path: string): boolean {
  return /^functions[\w-]*\.json$/.test(path);
}

function isReadByExcel(path: string): boolean {
  return isMetadata(path) || path.endsWith('.png');
}

/** Whose deposits and loans are told: those of all banks, which much running text leaves unsaid. */
const BANKS = [
  '',
  '银行',
  '银行业',
  '银行业金融机构',
  '银行机构',
  '金融部门',
  '金融机构',
  '全部金融机构',
  '各类金融机构',
];
/** In which money, and of which kinds. */
const KINDS = [
  '',
  '各项',
  '本外币',
  '人民币',
  '本外币各项',
  '人民币各项',
  '各项本外币',
  '各项人民币',
  '各类',
];

/** What running text calls the deposits and the loans of banks. */
export const BANKING_NAMES: Readonly<Record<string, readonly string[]>> = {
  deposits: ofBanks('存款'),
  loans: ofBanks('贷款'),
};

/** 存款 by itself is no name, and 银行存款 may be anybody's. */
function ofBanks(kind: '存款' | '贷款'): readonly string[] {
  return BANKS.flatMap((banks) =>
    KINDS.flatMap((money) => {
      const name = `${banks}${money}${kind}`;
      return [...(money === '' ? [] : [name]), `${name}余额`];
    }),
  );
}

import { AFTER_REOPENING, type HandCheck } from '../check';
import { oneOf } from '../seen';

/** What is left of what an add-in keeps in a workbook once it was saved, closed and opened again. */
export const REOPENED: readonly HandCheck[] = [
  {
    kind: 'by-hand',
    id: 'kept-data-after-reopening',
    proves: {
      'zh-CN': '保存并重新打开工作簿后，自定义 XML 部件仍在',
      'en-US': 'A custom XML part is still there once the workbook was saved and opened again',
    },
    asks: {
      'zh-CN':
        '按“已完成”会在工作簿中留下一个小标记（名称、设置、XML 部件各一）。请保存并关闭工作簿，重新打开后再运行一次检查，到这里再按“已完成”：标记随即被读取并删除。',
      'en-US':
        'Done leaves a small mark in the workbook (a name, a setting and an XML part). Save and close the workbook, open it, and run the checks once more: pressed here again, Done reads the mark and takes it out.',
    },
    // Some clients lose the settings (office-js #2940); nothing that cannot be chosen anew stands there.
    expected: oneOf({ setting: 'kept', part: 'kept' }, { setting: 'lost', part: 'kept' }),
    look: async ({ context }, { id }) => {
      const { names, settings, customXmlParts } = context.workbook;
      const setting = settings.getItemOrNullObject(KEY);
      const parts = customXmlParts.getByNamespace(NAMESPACE);
      names.load('items/name');
      parts.load('items/id');
      await context.sync();
      const { items: left } = parts;
      const mark = names.items.find(({ name }) => name.startsWith(MARK));
      if (mark === undefined) {
        names.add(`${MARK}${id}`, '=1');
        settings.add(KEY, id);
        customXmlParts.add(`<check xmlns="${NAMESPACE}">${id}</check>`);
        await context.sync();
        return AFTER_REOPENING;
      }
      // It was left by this very page: nothing has been opened since.
      if (mark.name === `${MARK}${id}`) return AFTER_REOPENING;
      const seen = {
        setting: setting.isNullObject ? 'lost' : 'kept',
        part: left.length === 0 ? 'lost' : 'kept',
      };
      mark.delete();
      if (!setting.isNullObject) setting.delete();
      for (const part of left) part.delete();
      await context.sync();
      return seen;
    },
  },
];

/** Excel keeps names whatever it does with what add-ins keep: by its name the mark is known again. */
const MARK = 'FiscalGaugeCheckMark_';
const KEY = 'fiscal-gauge-self-check-mark';
const NAMESPACE = 'urn:fiscal-gauge:self-check-mark';

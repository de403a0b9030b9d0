import type { Bench, SheetCheck } from '../check';
import { outcomeOf } from '../outcome-of';
import { exactly, oneOf } from '../seen';

/** What an add-in keeps in the workbook: settings and custom XML parts. All of it is taken out again. */
export const KEPT_DATA: readonly SheetCheck[] = [
  {
    kind: 'on-sheet',
    id: 'settings-of-60-kb',
    proves: {
      'zh-CN': '工作簿中可保存 60 kB 的设置，并原样读回',
      'en-US': 'A setting of 60 kB is kept in the workbook, and read as it was',
    },
    expected: exactly(60_000),
    look: ({ context }) =>
      afterwardsWithout(context, async () => {
        context.workbook.settings.add(KEY, 'x'.repeat(60_000));
        await context.sync();
        const setting = context.workbook.settings.getItem(KEY);
        setting.load('value');
        await context.sync();
        const { value } = setting;
        return String(value).length;
      }),
  },
  {
    kind: 'on-sheet',
    id: 'settings-beyond-a-megabyte',
    proves: {
      'zh-CN': '2 MB 的设置被拒绝，或被原样接受，但不会静默丢失',
      'en-US': 'A setting of 2 MB is refused, or kept as it was; it is not lost in silence',
    },
    expected: oneOf('InvalidArgument', 'GeneralException', 2_000_000),
    look: (bench) =>
      afterwardsWithout(bench.context, async () => {
        const { context } = bench;
        const outcome = await outcomeOf(bench, (own) => {
          own.context.workbook.settings.add(KEY, 'x'.repeat(2_000_000));
        });
        if (outcome !== 'done') return outcome;
        const setting = context.workbook.settings.getItemOrNullObject(KEY);
        setting.load('value');
        await context.sync();
        return setting.isNullObject ? 'lost' : String(setting.value).length;
      }),
  },
  {
    kind: 'on-sheet',
    id: 'xml-part-keeps-its-text',
    proves: {
      'zh-CN': '自定义 XML 部件可保存 2 MB 的中文与特殊字符，并原样读回',
      'en-US': 'A custom XML part of 2 MB keeps Chinese and special characters',
    },
    expected: exactly(true),
    look: ({ context }) => {
      const text = `&lt;财政&gt; &amp; “标尺” 𠮷${'文'.repeat(700_000)}`;
      return withPart(context, text, async (id) => {
        const xml = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getItem(id).getXml();
        await context.sync();
        const { value } = xml;
        return value.includes(text);
      });
    },
  },
  {
    kind: 'on-sheet',
    id: 'xml-part-found-by-namespace',
    proves: {
      'zh-CN': '自定义 XML 部件可按命名空间找回',
      'en-US': 'A custom XML part is found by its namespace',
    },
    expected: exactly([true]),
    look: ({ context }) =>
      withPart(context, 'text', async (id) => {
        const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
        parts.load('items/id');
        await context.sync();
        return parts.items.map((found) => found.id === id);
      }),
  },
];

const KEY = 'fiscal-gauge-self-check';
const NAMESPACE = 'urn:fiscal-gauge:self-check';

async function afterwardsWithout<T>(context: Bench['context'], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } finally {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    await context.sync();
    if (!setting.isNullObject) {
      setting.delete();
      await context.sync();
    }
  }
}

async function withPart<T>(
  context: Bench['context'],
  text: string,
  act: (id: string) => Promise<T>,
): Promise<T> {
  const part = context.workbook.customXmlParts.add(`<check xmlns="${NAMESPACE}">${text}</check>`);
  part.load('id');
  await context.sync();
  const { id } = part;
  try {
    return await act(id);
  } finally {
    context.workbook.customXmlParts.getByNamespace(NAMESPACE).getItem(id).delete();
    await context.sync();
  }
}

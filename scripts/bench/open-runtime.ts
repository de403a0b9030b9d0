import { createHost } from '../../preview/wire/host';
import type { Json } from '../../preview/wire/object-model';
import { SmallWorkbook } from '../../tests/preview/wire/small-workbook';
import { openOffice } from '../../tests/support/open-office';

/** Microsoft's office.js, unmodified, over the preview's wire, with the functions given registered in its runtime. */
export async function openRuntime(functions: Functions): Promise<BenchRuntime> {
  const workbook = new SmallWorkbook();
  const requirementSets = { ExcelApi: '1.17', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.4' };
  const host = createHost({ workbook, context: { locale: 'zh-CN', requirementSets } });
  const page = await openOffice({ host });
  Object.assign(globalThis, { CustomFunctions: page.CustomFunctions, Office: page.Office });

  let started = 0;
  let ended = 0;
  // The first moment at which office.js knows of the calls; what went before is the host's own work.
  const messaging = (page.window as unknown as Messaging).OSF.ScriptMessaging;
  const receive = messaging.agaveHostEventCallback;
  messaging.agaveHostEventCallback = (...event) => {
    started = performance.now();
    receive.apply(messaging, event);
  };
  page.CustomFunctions.associate({
    ...functions,
    BENCHEND: () => {
      ended = performance.now();
      return 0;
    },
  } as Parameters<typeof CustomFunctions.associate>[0]);

  return {
    timeOfCalls: async (name, args) => {
      const calls = [...args.map((each) => ({ name, args: each })), { name: 'BENCHEND', args: [] }];
      await new Promise<void>((resolve) => {
        let answered = 0;
        workbook.callFunctions(
          calls.map((call, id) => ({ ...call, id, address: `Sheet1!C${id + 1}`, argAddresses: [] })),
          (results) => {
            answered += results.length;
            if (answered === calls.length) {
              resolve();
            }
          },
        );
      });
      return ended - started;
    },
    close: () => {
      page.close();
      host.dispose();
    },
  };
}

export interface BenchRuntime {
  /** From the event reaching the runtime to the return of the last function; sending the results is left out. */
  readonly timeOfCalls: (name: string, args: readonly (readonly Json[])[]) => Promise<number>;
  readonly close: () => void;
}

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Messaging {
  readonly OSF: { readonly ScriptMessaging: { agaveHostEventCallback: (...event: unknown[]) => void } };
}

import { FunctionMessages } from '../../../preview/page/function-messages';
import type {
  FunctionCall,
  FunctionCaller,
  FunctionResult,
  WorkbookPort,
} from '../../../preview/wire/workbook-port';

const call = (id: number, address: string): FunctionCall => ({
  id,
  name: 'SHARE',
  args: [],
  address,
  argAddresses: [],
});

/** A workbook of which only the functions matter. */
function listeningWorkbook() {
  let connected: FunctionCaller | undefined;
  const port: WorkbookPort = {
    root: { kind: { name: 'Workbook', properties: {}, navigations: {}, methods: {} }, self: undefined },
    onEvent: () => () => undefined,
    calculated: () => Promise.resolve(),
    connectFunctions: (caller) => {
      connected = caller;
    },
  };
  return { port, send: (calls: readonly FunctionCall[]) => connected?.(calls, () => undefined) };
}

function overheard(answers: Readonly<Record<number, FunctionResult>>) {
  const messages = new FunctionMessages();
  const workbook = listeningWorkbook();
  messages.overhearing(workbook.port).connectFunctions((calls, answer) => {
    answer(calls.flatMap(({ id }) => answers[id] ?? []));
  });
  return { messages, send: workbook.send };
}

describe('why a formula has no number', () => {
  test('is kept for the calling cell, however its address is written', () => {
    const { messages, send } = overheard({ 1: { id: 1, errorCode: 5, message: '分母为零。' } });
    send([call(1, "'2021 结果'!C1")]);
    expect(messages.at('2021 结果!$C$1')).toBe('分母为零。');
    expect(messages.at('Sheet1!C1')).toBeUndefined();
  });

  test('is forgotten once the formula gives one', () => {
    const { messages, send } = overheard({
      1: { id: 1, errorCode: 1, message: 'The report does not say.' },
      2: { id: 2, value: 0.589 },
    });
    send([call(1, 'Sheet1!A1')]);
    send([call(2, 'Sheet1!A1')]);
    expect(messages.at('Sheet1!A1')).toBeUndefined();
    expect(messages.batchCount).toBe(2);
  });
});

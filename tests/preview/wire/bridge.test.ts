import { JSDOM } from 'jsdom';
import { bridgeDoor, bridgeScript } from '../../../preview/wire/bridge';
import type { BridgeDoor } from '../../../preview/wire/bridge';
import type { Json } from '../../../preview/wire/object-model';
import { until } from './open-small-office';

describe('the bridge before office.js', () => {
  test('says that there is no host where there is none', () => {
    const { window } = new JSDOM('', { runScripts: 'outside-only' });
    expect(() => window.eval(bridgeScript()) as unknown).toThrow('No host for office.js');
  });

  test('hands messages over in order, and never within the call that posts them', async () => {
    const received: string[] = [];
    const { window } = bridged({ connect: () => (message) => received.push(message) });
    window.eval('["one", "two"].forEach((text) => webkit.messageHandlers.Agave.postMessage(text))');
    expect(received).toEqual([]);
    await until(() => received.length === 2);
    expect(received).toEqual(['one', 'two']);
  });

  test('calls a function of the page by its dotted name with copies, so that neither side can alter the other', async () => {
    const payload: { values: Json } = { values: [1] };
    const { window } = bridged({
      connect: (deliver) => () => {
        deliver('Office.answers.take', ['7', payload]);
        payload.values = 'altered';
      },
    });
    window.eval(
      'var Office = { answers: { take: (id, payload) => { Office.taken = [id, payload.values]; } } }',
    );
    window.eval('webkit.messageHandlers.Agave.postMessage("ask")');
    await until(() => window.eval('Office.taken !== undefined') as boolean);
    expect(window.eval('JSON.stringify(Office.taken)')).toBe('["7",[1]]');
  });
});

function bridged(host: BridgeDoor): JSDOM {
  const dom = new JSDOM('', { runScripts: 'outside-only' });
  Object.assign(dom.window, { [bridgeDoor]: host });
  dom.window.eval(bridgeScript());
  return dom;
}

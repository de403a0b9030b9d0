import { answerOf } from '../../../src/taskpane/functions/call-answer';

describe('what a call comes to', () => {
  test.each<readonly [string, unknown, unknown]>([
    ['a number', 0.5, [[{ kind: 'value', value: 0.5 }]]],
    ['a text', '原文', [[{ kind: 'value', value: '原文' }]]],
    [
      'a number with its format',
      [[{ type: 'Double', basicValue: 0.589, numberFormat: '0.0%' }]],
      [[{ kind: 'value', value: 0.589, format: '0.0%' }]],
    ],
    [
      'rows, an error in one of them',
      [[1], [{ type: 'Error', basicValue: '#N/A' }]],
      [[{ kind: 'value', value: 1 }], [{ kind: 'error', code: '#N/A', sentence: '' }]],
    ],
    ['nothing', null, [[{ kind: 'value', value: '' }]]],
  ])('is %s', async (_, result, rows) => {
    expect(await answerOf(() => result, 'X', [])).toEqual({ kind: 'answered', rows });
  });

  test('is the error of the cell with its sentence, where the function says why', async () => {
    const refused = Object.assign(new Error('未公布'), { code: '#N/A' });
    const answer = await answerOf(
      () => {
        throw refused;
      },
      'X',
      [],
    );
    expect(answer).toEqual({
      kind: 'answered',
      rows: [[{ kind: 'error', code: '#N/A', sentence: '未公布' }]],
    });
  });

  test('is a bare #VALUE! where the function breaks, as in Excel', async () => {
    const answer = await answerOf(() => Promise.reject(new TypeError('x is not a function')), 'X', []);
    expect(answer).toEqual({ kind: 'answered', rows: [[{ kind: 'error', code: '#VALUE!', sentence: '' }]] });
  });

  test('hands the arguments over in their order', async () => {
    const given: unknown[] = [];
    await answerOf((id, args) => given.push(id, ...args), 'SHAREOF', [[[1]], [[2]]]);
    expect(given).toEqual(['SHAREOF', [[1]], [[2]]]);
  });
});

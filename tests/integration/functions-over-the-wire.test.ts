import { answersOf, openWithFunctions } from './call-functions';

test('our functions answer Excel through office.js: percentages, gaps in a range, a reason in Chinese', async () => {
  const office = await openWithFunctions();

  const [percentage, column, refused, figure] = await answersOf(office, [
    { name: 'SELFSUFFICIENCY', args: [[[21.9]], [[37.1712158808933]]] },
    { name: 'SHAREOF', args: [[[1], [''], ['306.2亿元'], [0]], [[4]]] },
    { name: 'WHOLE', args: [[[29.96]], [[80.6]], null] },
    { name: 'FIGURE', args: ['gdp', 2021, 'growth', null, null, null, null, null, null] },
  ]);

  expect(percentage).toMatchObject({
    value: [[{ type: 'Double', basicValue: expect.closeTo(0.589, 3), numberFormat: '0.0%' }]],
  });
  expect(column).toMatchObject({
    value: [[{ basicValue: 0.25 }], [''], [{ type: 'Error', basicValue: '#VALUE!' }], [{ basicValue: 0 }]],
  });
  expect(refused).toMatchObject({
    errorCode: 7,
    message: '“占比”应在 0 至 1（0% 至 100%）之间，现为 80.6。请输入80.6%，或指定 percent。',
  });
  expect(figure).toMatchObject({ value: { basicValue: 0.097, numberFormat: '0.0%' } });
});

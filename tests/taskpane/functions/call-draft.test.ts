import {
  argumentsOf,
  draftFormula,
  isComplete,
  parameterAt,
  placesOf,
} from '../../../src/taskpane/functions/call-draft';
import { sameCall, withTyped, type TypedCall } from '../../../src/taskpane/functions/typed-call';

function filled(id: string, ...typed: readonly string[]): TypedCall {
  return typed.reduce<TypedCall>((call, text, place) => withTyped(call, place, text), { id, typed: [] });
}

describe('a call that is being filled in', () => {
  test('has a place for each argument, and is complete when the required ones are filled', () => {
    expect(placesOf(filled('SELFSUFFICIENCY'))).toEqual(['', '']);
    expect(isComplete(filled('SELFSUFFICIENCY'))).toBe(false);
    expect(isComplete(filled('SELFSUFFICIENCY', '21.9', ' '))).toBe(false);
    expect(isComplete(filled('SELFSUFFICIENCY', '21.9', 'B3'))).toBe(true);
    expect(isComplete(filled('FIGURE', '地区生产总值'))).toBe(true);
  });

  test.each([
    ['地区生产总值', '增速'],
    ['gdp', 'growth'],
    ['Gross domestic product', 'Growth'],
  ])('writes “%s” and “%s” as the ids of their choices', (indicator, measure) => {
    const call = filled('FIGURE', indicator, '2021', measure);
    expect(argumentsOf(call)[1]).toMatchObject({ kind: 'number', value: 2021 });
    expect(draftFormula(call)).toBe('=FISCAL.FIGURE("gdp",2021,"growth")');
  });

  test('names the cells of its own sheet without the sheet', () => {
    const call = filled('SHAREOF', 'Sheet1!B3', "'Half year'!C4");
    expect(draftFormula(call, 'Sheet1')).toBe("=FISCAL.SHAREOF(B3,'Half year'!C4)");
  });

  test('is another one when a text has changed', () => {
    expect(sameCall(filled('SHAREOF', '1', '2'), filled('SHAREOF', '1', '2'))).toBe(true);
    expect(sameCall(filled('SHAREOF', '1', '2'), filled('SHAREOF', '1', '3'))).toBe(false);
    expect(sameCall(filled('SHAREOF', '1', '2'), filled('WHOLE', '1', '2'))).toBe(false);
  });

  test('has no further places where no argument repeats', () => {
    expect(parameterAt('SHAREOF', 2)).toBeUndefined();
    expect(placesOf(filled('SHAREOF', '1', '2'))).toHaveLength(2);
  });
});

import { describe, expect, test } from '@jest/globals';
import { errorsOf, proposalOf, type MandateDraft } from './mandate-draft';

const draft: MandateDraft = { side: 'principal', holderName: ' Yanis Relais ', scope: 'all', chosen: [], months: 12 };

describe('a mandate that is being written', () => {
  test('of a year lasts until the eve of the same day, for every procedure', () =>
    expect(proposalOf(draft, '2026-11-30')).toEqual({
      ...{ side: 'principal', holderName: 'Yanis Relais', from: '2026-11-30', until: '2027-11-29' },
    }));

  test('that is asked for names nobody, and the procedures that were chosen', () =>
    expect(
      proposalOf({ ...draft, side: 'holder', scope: 'some', chosen: ['terrace-permit'], months: 3 }, '2026-11-30'),
    ).toEqual({ side: 'holder', from: '2026-11-30', until: '2027-02-27', procedures: ['terrace-permit'] }));

  test.each([
    ['a name', { holderName: '  ' }, ['holderName']],
    ['a procedure', { scope: 'some' as const }, ['chosen']],
    ['both', { holderName: '', scope: 'some' as const }, ['holderName', 'chosen']],
    ['nothing when one asks', { side: 'holder' as const, holderName: '' }, []],
  ])('misses %s', (_what, change, errors) => expect(errorsOf({ ...draft, ...change })).toEqual(errors));
});

import { describe, expect, test } from '@jest/globals';
import { acrOf, levelOf, meansReaching, proofOf, requestedLevel } from './assurance';

describe('assurance levels', () => {
  test('reads the level out of the names of the federal service, with or without a context', () => {
    expect(levelOf('urn:be:fedict:iam:fas:Level400')).toBe(400);
    expect(levelOf('urn:be:fedict:iam:fas:citizen:Level500')).toBe(500);
  });

  test('counts a missing or unknown name as level 0', () => {
    expect(levelOf(undefined)).toBe(0);
    expect(levelOf('1')).toBe(0);
    expect(levelOf('urn:be:fedict:iam:fas:Level9000')).toBe(0);
  });

  test('takes the highest of several requested levels, and 0 when none is requested', () => {
    expect(requestedLevel(`${acrOf(400)} ${acrOf(500)}`)).toBe(500);
    expect(requestedLevel('')).toBe(0);
    expect(requestedLevel(undefined)).toBe(0);
  });

  test('offers only the means that reach the level', () => {
    expect(meansReaching(0)).toEqual(['eid', 'itsme', 'totp', 'sms']);
    expect(meansReaching(400)).toEqual(['eid', 'itsme', 'totp']);
    expect(meansReaching(450)).toEqual(['eid', 'itsme']);
    expect(meansReaching(500)).toEqual(['eid']);
  });

  test('says in amr what was used and how strong it was', () => {
    expect(proofOf('itsme')).toEqual({
      acr: 'urn:be:fedict:iam:fas:Level450',
      amr: ['itsme', 'CitizenItsme', 'urn:be:fedict:iam:fas:Level450'],
    });
  });
});

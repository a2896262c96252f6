import { readDossier } from '@gun/dossiers-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claims, decides, handsOver, submits } from './testing/lives';
import { TestGateway } from './testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
});
afterAll(() => gateway.stop());

const unitAddress = {
  ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai', houseNumber: '903' },
  inReference: true,
};
const card = { tripReason: 'holiday', who: 'me', fund: 'Mutualité Exemple', cause: 'first', leavesSoon: 'no' };

/** What somebody answers without a file, the office that decides, and the text of its decision. */
const lives = [
  {
    ...{ procedureKey: 'european-health-insurance-card', office: 'sickness-funds', template: 'issued' },
    answers: { ...card, leavesSoon: 'yes', leavesOn: '2026-12-20' },
    checkedFirst: true,
  },
  {
    ...{ procedureKey: 'birth-certificate', office: 'namur-population', template: 'issued' },
    answers: {
      ...{ recipient: 'otherInBelgium', whose: 'mine', documentKind: 'extract', copies: 1, delivery: 'mailbox' },
    },
    checkedFirst: false,
  },
  {
    ...{ procedureKey: 'simplified-tax-return', office: 'fps-finance-income', template: 'recorded' },
    answers: { received: 'yes', agreement: 'agree' },
    checkedFirst: false,
  },
  {
    ...{ procedureKey: 'business-registration', office: 'enterprise-counters', template: 'registered' },
    answers: {
      ...{ founder: 'soleTrader', nationality: 'eea', regulated: 'no', startOn: '2027-01-04', unitAddress },
      ...{ activities: [{ description: 'Meubles sur mesure' }], account: 'BE71096123456769', vat: 'unknown' },
      ...{ turnover: 2_500_000, enterpriseCounter: 'Guichet Exemple' },
    },
    checkedFirst: false,
  },
] as const;

describe.each(lives)('$procedureKey', ({ procedureKey, office, template, answers, checkedFirst }) => {
  test('goes from its answers to the decision of its office, without a code of its own', async () => {
    const officer = gateway.officer(`officer-of-${office}`, office);
    const life = await submits(gateway, 'camille', { procedureKey, answers });
    await claims(gateway, officer, life);
    if (checkedFirst) {
      await handsOver(gateway, officer, life);
      await claims(gateway, officer, life);
    }
    const read = async () =>
      (await gateway.call(readDossier, { as: 'camille', input: { dossierId: life.dossierId } })).body;
    await decides(gateway, officer, { ...life, revision: (await read()).revision }, template);
    expect(await read()).toMatchObject({
      ...{ status: 'decided', procedure: procedureKey },
    });
  });
});

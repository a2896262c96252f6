import { readDeskDossier, readDossier } from '@gun/dossiers-contract';
import { deliveredProcedures } from '@gun/procedures-contract';
import { staff, type StaffId } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claims, decides, handsOver, issues, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';
import { handsIn, type WholeLife } from '../testing/lives/whole-lives';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  await gateway.director('camille', 'menuiserie');
  gateway.agency('agency-flemish-diplomas');
  gateway.sources.knows('vehicle-registration', [{ key: 'plates', value: '7-ZZZ-003' }]);
  gateway.sources.knows('foreign-diploma', [{ key: 'title', value: 'Grado en Derecho' }]);
  gateway.sources.knows('tax-proposal', [{ key: 'dependants', value: 1 }]);
  gateway.sources.knows('education-award', [{ key: 'title', value: 'Bachelor in het hotelmanagement' }]);
});
afterAll(() => gateway.stop());

const unitAddress = {
  ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai', houseNumber: '903' },
  inReference: true,
};
const card = { tripReason: 'holiday', who: 'me', fund: 'Mutualité Exemple', cause: 'first', leavesSoon: 'no' };
const project = {
  ...{ region: 'wallonia', siteAddress: unitAddress, parcel: '1 A 123 B', ownership: 'owner', worksKind: 'extension' },
  ...{ description: 'Une véranda de 18 m² à l’arrière de la maison.', deviates: 'no', neighbours: 'none' },
  hasArchitect: 'no',
};
const plans = ['plans', 'photos', 'impactFile'];

interface Handled extends WholeLife {
  readonly as?: string;
  /** Who decides, of the invented civil servants. */
  readonly officer: StaffId;
  readonly template: string;
  /** Whether a check comes before the decision. */
  readonly checkedFirst?: boolean;
}

const handled: readonly Handled[] = [
  {
    ...{ procedureKey: 'european-health-insurance-card', officer: 'simone', template: 'issued', checkedFirst: true },
    answers: { ...card, leavesSoon: 'yes', leavesOn: '2026-12-20' },
  },
  {
    ...{ procedureKey: 'birth-certificate', officer: 'sofie', template: 'issued' },
    answers: {
      ...{ recipient: 'otherInBelgium', whose: 'mine', documentKind: 'extract', copies: 1, delivery: 'mailbox' },
    },
  },
  {
    ...{ procedureKey: 'simplified-tax-return', officer: 'sabine', template: 'recorded' },
    ...{ answers: { agreement: 'agree' }, proofs: ['proposalProof'] },
  },
  {
    ...{ procedureKey: 'simplified-tax-return', officer: 'sabine', template: 'notFollowed', checkedFirst: true },
    answers: {
      agreement: 'correct',
      corrections: [{ which: 'dependants', count: 2, reason: 'Mon second enfant manque.' }],
    },
    proofs: ['proposalProof'],
  },
  {
    ...{ procedureKey: 'business-registration', officer: 'steffen', template: 'registered' },
    answers: {
      ...{ founder: 'soleTrader', nationality: 'eea', regulated: 'no', startOn: '2027-01-04', unitAddress },
      ...{ activities: [{ description: 'Meubles sur mesure' }], account: 'BE71096123456769', vat: 'unknown' },
      ...{ turnover: 2_500_000, enterpriseCounter: 'Guichet Exemple' },
    },
  },
  {
    ...{ procedureKey: 'resident-parking-permit', officer: 'samuel', template: 'permitted' },
    answers: { plateKind: 'belgian', plate: '7-ZZZ-003', vehicleUse: 'own', rank: 'first', startOn: '2026-12-01' },
    proofs: ['vehicleProof'],
  },
  {
    ...{ procedureKey: 'diploma-recognition', officer: 'sandrine', template: 'recognised', checkedFirst: true },
    answers: {
      ...{ usedIn: 'french', diplomaLevel: 'higher', awardedIn: 'europeanUnion', wanted: 'level' },
      ...{ protectedPerson: 'no', aidedCountry: 'no' },
    },
    ...{ papers: ['transcriptFile'], proofs: ['diplomaProof'] },
  },
  {
    ...{ procedureKey: 'diploma-copy', officer: 'solange', template: 'vouched' },
    answers: {
      ...{ awardedBy: 'french', diplomaLevel: 'secondary', ownTitle: 'CESS', ownAwardedOn: '2004-06-30' },
      ownInstitution: 'Institut du Modèle, Jambes',
    },
  },
  {
    ...{ procedureKey: 'planning-permit', officer: 'severine', template: 'permitted', checkedFirst: true },
    ...{ answers: project, papers: plans },
  },
  {
    ...{ procedureKey: 'planning-permit', officer: 'severine', template: 'refused', checkedFirst: true },
    ...{ as: 'camille-for-menuiserie', answers: { ...project, ownership: 'buyer', neighbours: 'trade' } },
    papers: [...plans, 'agreementFile'],
  },
  {
    ...{ procedureKey: 'contest-access', officer: 'silke', template: 'justified' },
    answers: { accessReference: '019ac8a0-0000-7000-8000-000000000001', doubt: 'unknownReason' },
  },
];

/** Told in tests of their own. */
const told = ['change-of-address', 'criminal-record-extract', 'terrace-permit', 'study-grant', 'correct-register-data'];

const reads = async (as: string, { dossierId }: Life) =>
  (await gateway.call(readDossier, { as, input: { dossierId } })).body;

describe.each(handled)('$procedureKey', ({ as = 'camille', officer, template, checkedFirst, ...life }) => {
  test(`goes from its answers to the decision of ${officer}, without a code of its own`, async () => {
    gateway.officer(officer, staff[officer].office);
    const sent = await handsIn(gateway, as, life);
    await claims(gateway, officer, sent);
    const seen = await gateway.call(readDeskDossier, { as: officer, input: { dossierId: sent.dossierId } });
    expect(seen.body.evidence.map(({ state }) => state)).toEqual((life.proofs ?? []).map(() => 'accepted'));
    if (checkedFirst) {
      await handsOver(gateway, officer, sent);
      await claims(gateway, officer, sent);
    }
    const { revision } = await reads(as, sent);
    await decides(gateway, officer, { ...sent, revision }, template);
    expect(await reads(as, sent)).toMatchObject({
      ...{ status: 'decided', procedure: life.procedureKey, office: { key: staff[officer].office } },
    });
  });
});

describe('planning-permit', () => {
  test('announces the public inquiry to applicant and officer once the municipality has acknowledged the file', async () => {
    gateway.officer('severine', staff.severine.office);
    const asks = { procedureKey: 'planning-permit', answers: { ...project, neighbours: 'trade' }, papers: plans };
    const sent = await handsIn(gateway, 'camille-for-menuiserie', asks);
    const inquiryFor = async () => {
      const seen = await gateway.call(readDeskDossier, { as: 'severine', input: { dossierId: sent.dossierId } });
      return [(await reads('camille-for-menuiserie', sent)).inquiry, seen.body.inquiry];
    };
    expect(await inquiryFor()).toEqual([undefined, undefined]);
    await claims(gateway, 'severine', sent);
    await handsOver(gateway, 'severine', sent);
    const announced = expect.objectContaining({ from: '2026-12-01', to: '2026-12-15' });
    expect(await inquiryFor()).toEqual([announced, announced]);
  });

  test('announces none for a project that concerns nobody but its owner', async () => {
    gateway.officer('severine', staff.severine.office);
    const sent = await handsIn(gateway, 'camille', {
      procedureKey: 'planning-permit',
      answers: project,
      papers: plans,
    });
    await claims(gateway, 'severine', sent);
    await handsOver(gateway, 'severine', sent);
    expect((await reads('camille', sent)).inquiry).toBeUndefined();
  });
});

describe('diploma-copy', () => {
  test('of a Flemish diploma is delivered by the database itself, with its own paper', async () => {
    const sent = await handsIn(gateway, 'bram', {
      procedureKey: 'diploma-copy',
      answers: { awardedBy: 'flemish' },
      proofs: ['awardProof'],
    });
    expect(await reads('bram', sent)).toMatchObject({ office: { key: 'flemish-diplomas' } });
    await issues(gateway, 'agency-flemish-diplomas', sent);
    const { status, documents } = await reads('bram', sent);
    expect(status).toBe('decided');
    expect(documents.map(({ kind }) => kind)).toContain('extract');
  });
});

test('every delivered procedure is carried to its decision somewhere', () => {
  const walked = new Set([...told, ...handled.map(({ procedureKey }) => procedureKey)]);
  expect(deliveredProcedures.map(({ key }) => key).filter((key) => !walked.has(key))).toEqual([]);
});

/**
 * Every kind of attestation, in each of its forms: a wallet of others fetches it, believes it, shows a part of it, and the
 * party that asked reads what was shown; what can be revoked is not believed once it was.
 */
import {
  addCredential,
  askPresentation,
  offerCredential,
  readCredential,
  readPresentation,
  revokeCredential,
  revokeShownCredential,
  withdrawCredential,
  receiveRequest,
  answerReceivedRequest,
  type CredentialKey,
  type Presentation,
} from '@gun/wallet-contract';
import { formatEnterpriseNumber, uuidV7 } from '@gun/kernel';
import { enterprises } from '@gun/testing';
import { SectorPseudonyms } from '@gun/identity-server';
import { Database } from '@gun/nest';
import { ArrivedCredentials, type ArrivedCredential } from '@gun/wallet-server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { X509Certificate } from 'node:crypto';
import { presentMdoc, readMdoc } from '../testing/wallets/foreign-mdoc-wallet';
import { disclosuresAt, wellKnown, type Held } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { httpTo, walletAt } from '../testing/wallets/wallets';

interface Kind {
  readonly type: CredentialKey;
  readonly configuration: string;
  readonly agency: string;
  readonly purpose: string;
  /** What the party reads of it. */
  readonly shown: Readonly<Record<string, string>>;
  readonly revocable: boolean;
  readonly form?: 'mdoc';
  /** What arrived by itself, and was not asked for. */
  readonly arrived?: ArrivedCredential['claims'];
  /** Copies that a wallet gets at most; absent: several. */
  readonly copies?: number;
}

const name = { family_name: 'Voorbeeld', given_name: 'Bram' };
const born = {
  ...{ birthdate: '1983-09-23', nationalities: '["BE"]' },
  ...{ 'place_of_birth.locality': 'Gent', 'place_of_birth.country': 'BE' },
};
const agency = 'agency-national-register';
const extract = {
  ...{ model: '595', purpose: 'Een betrekking', issued_on: '2026-11-25', valid_until: '2027-02-23' },
  ...{ holder_name: 'Bram Voorbeeld', document_sha256: 'a'.repeat(64), issuing_authority: 'Centraal Strafregister' },
};
const credits = {
  ...{ scheme: 'Vlaams opleidingsverlof', at_least: 8, unit: 'hour', date_of_issuance: '2026-11-25' },
  issuing_authority: 'Vlaamse overheid',
};
const course = {
  ...{ ...name, achievement_title: 'Boekhouden voor beginners', date_of_issuance: '2026-11-20' },
  ...{ issuing_authority: 'Centre Modèle Opleidingen', issuing_country: 'BE' },
};
const kinds: readonly Kind[] = [
  {
    ...{ type: 'identity', configuration: 'identity.sd-jwt', agency, purpose: 'registration', revocable: true },
    shown: { ...name, ...born },
  },
  {
    ...{ type: 'identity', configuration: 'identity.mdoc', agency, purpose: 'registration', revocable: true },
    ...{ shown: { ...name, ...born }, form: 'mdoc' },
  },
  {
    ...{ type: 'proofOfAge', configuration: 'proof_of_age', agency: 'agency-criminal-record', purpose: 'betting-age' },
    ...{ shown: { age_over_18: 'true' }, revocable: false },
  },
  {
    ...{ type: 'drivingLicence', configuration: 'drivingLicence.mdoc', agency, purpose: 'service-vehicle' },
    shown: {
      ...{ ...name, expiry_date: '2029-05-02' },
      driving_privileges: '[{"vehicle_category_code":"B"},{"vehicle_category_code":"BE"}]',
    },
    revocable: true,
  },
  {
    ...{ type: 'diploma', configuration: 'diploma.sd-jwt', agency, purpose: 'recruitment', revocable: true },
    shown: { ...name, achievement_title: 'Master in de architectuur', level_of_learning_experience: '7' },
  },
  {
    ...{ type: 'organisation', configuration: 'organisation.sd-jwt', agency, purpose: 'public-contract' },
    shown: {
      enterprise_number: formatEnterpriseNumber(enterprises.koffiebar.number),
      legal_name: enterprises.koffiebar.name,
      mandate: 'director',
    },
    revocable: true,
  },
  {
    ...{ type: 'criminalRecordExtract', configuration: 'criminalRecordExtract.sd-jwt', agency, copies: 1 },
    ...{ purpose: 'recruitment-conduct', arrived: extract, revocable: false },
    shown: { holder_name: 'Bram Voorbeeld', model: '595', issued_on: '2026-11-25', valid_until: '2027-02-23' },
  },
  {
    ...{
      type: 'trainingCredits',
      configuration: 'trainingCredits.sd-jwt',
      agency: 'agency-training-centre',
      copies: 1,
    },
    ...{ purpose: 'course-enrolment', arrived: credits, revocable: false },
    shown: { scheme: 'Vlaams opleidingsverlof', at_least: '8', unit: 'hour' },
  },
  {
    ...{ type: 'microCredential', configuration: 'microCredential.sd-jwt', agency: 'agency-training-centre' },
    ...{ purpose: 'course-admission', arrived: course, revocable: true },
    shown: { ...name, achievement_title: 'Boekhouden voor beginners', date_of_issuance: '2026-11-20' },
  },
];

let gateway: TestGateway;
let anchor: X509Certificate;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('bram');
  gateway.agency(agency);
  gateway.agency('agency-criminal-record');
  gateway.agency('agency-training-centre');
  anchor = new X509Certificate((await httpTo(gateway)('GET', 'http://localhost:4000/openid/trust/anchors')).text);
  gateway.sources.knows('driving-licence', [
    ...[
      { key: 'categories', value: 'B, BE' },
      { key: 'issuedOn', value: '2019-05-02' },
    ],
    ...[
      { key: 'validUntil', value: '2029-05-02' },
      { key: 'inForce', value: true },
    ],
  ]);
  gateway.sources.knows('education-award', [
    ...[
      { key: 'title', value: 'Master in de architectuur' },
      { key: 'institution', value: 'Universiteit Gent' },
    ],
    ...[
      { key: 'awardedOn', value: '2008-06-28' },
      { key: 'level', value: 7 },
    ],
  ]);
});
afterAll(() => gateway.stop());

/** Into the wallet of its holder: asked for, or arrived by itself. */
async function getsInto({ type, arrived }: Kind): Promise<string> {
  if (!arrived) return (await gateway.call(addCredential, { as: 'bram', body: { type } })).body.id;
  const dossierId = uuidV7();
  const credential = { ownerId: gateway.personOf('bram'), dossierId, type, claims: arrived };
  const wallet = gateway.app.get(ArrivedCredentials, { strict: false });
  await gateway.app.get(Database).transaction((tx) => wallet.receive(tx, credential));
  return dossierId;
}

const claimsIn = ({ shown }: Pick<Presentation, 'shown'>): Record<string, string> =>
  Object.fromEntries(shown?.[0]?.claims.map(({ key, value }) => [key, value]) ?? []);

async function shows(held: Held, { agency: as, purpose, configuration, form }: Kind, encrypted = true) {
  const asked = (await gateway.call(askPresentation, { as, body: { purpose, encrypted, ...(form && { form }) } })).body;
  const wallet = walletAt(gateway);
  const request = await wallet.readRequest(asked.uri);
  const [question] = request.dcql_query.credentials;
  const paths = question?.claims.map(({ path }) => path) ?? [];
  const isMdoc = !configuration.endsWith('.sd-jwt');
  const presentation = isMdoc
    ? await presentMdoc(held, request)
    : await wallet.present(held, request, disclosuresAt(held, paths));
  await wallet.send(request, { [question?.id ?? '']: [presentation] });
  return (await gateway.call(readPresentation, { as, input: { presentationId: asked.id } })).body;
}

describe.each(kinds.map((kind) => [kind.configuration, kind] as const))('%s', (configuration, kind) => {
  let credentialId: string;
  let copies: Held[];
  beforeAll(async () => {
    credentialId = await getsInto(kind);
    const { uri, pin } = (await gateway.call(offerCredential, { as: 'bram', input: { credentialId } })).body;
    const wallet = walletAt(gateway);
    const offer = { ...(await wallet.scan(uri)), configurationId: configuration };
    const { access_token: token } = JSON.parse((await wallet.token(offer, pin)).text);
    copies = (await wallet.request(offer, token, kind.copies ?? 3)).held;
  });

  test('is fetched and believed by a wallet of others', async () => {
    expect(copies).toHaveLength(kind.copies ?? 3);
    if (configuration.endsWith('.sd-jwt')) return;
    for (const copy of copies) {
      const { issuerAuth } = await readMdoc(copy, anchor, gateway.clock.at);
      expect(new X509Certificate(issuerAuth.certificate).keyUsage).toEqual(['1.0.18013.5.1.2']); // a signer of mdocs
    }
  });

  test('is shown, in clear and encrypted, and the party reads what it asked for', async () => {
    for (const [at, encrypted] of [true, false].entries()) {
      const { state, failure, shown } = await shows(copies[at] ?? copies[0]!, kind, encrypted); // a short-lived one serves again
      expect([state, failure]).toEqual(['answered', undefined]);
      expect(claimsIn({ shown })).toMatchObject(kind.shown);
    }
  });

  test('is shown from our own wallet, too', async () => {
    const { agency: as, purpose, form } = kind;
    const asked = (await gateway.call(askPresentation, { as, body: { purpose, ...(form && { form }) } })).body;
    const request = (await gateway.call(receiveRequest, { as: 'bram', body: { link: asked.uri } })).body;
    const chosen = [{ question: request.wants[0]?.question ?? '', credentialId }];
    const answer = { as: 'bram', input: { requestId: request.id }, body: { chosen } };
    expect((await gateway.call(answerReceivedRequest, answer)).problem).toEqual({});
    const read = await gateway.call(readPresentation, { as, input: { presentationId: asked.id } });
    expect([read.body.state, read.body.failure]).toEqual(['answered', undefined]);
    expect(claimsIn(read.body)).toMatchObject(kind.shown);
  });

  test('is not believed once it ended, or cannot be traced and ends by itself', async () => {
    await gateway.call(withdrawCredential, { as: 'bram', input: { credentialId } });
    const { state, failure } = await shows(copies.at(-1)!, kind);
    expect([state, failure]).toEqual(kind.revocable ? ['failed', 'revoked'] : ['answered', undefined]);
  });
});

describe('a course certificate', () => {
  const kind = kinds.find(({ type }) => type === 'microCredential')!; // it is in the list above
  let credentialId: string;
  let copy: Held;
  beforeAll(async () => {
    credentialId = await getsInto(kind);
    const { uri, pin } = (await gateway.call(offerCredential, { as: 'bram', input: { credentialId } })).body;
    const wallet = walletAt(gateway);
    const offer = await wallet.scan(uri);
    const { access_token: token } = JSON.parse((await wallet.token(offer, pin)).text);
    copy = (await wallet.request(offer, token, 1)).held[0]!;
  });

  test('is no diploma: who asked for one does not believe it, and our wallet does not offer it', async () => {
    const asDiploma = { ...kind, agency, purpose: 'recruitment' };
    const { state, failure } = await shows(copy, asDiploma);
    expect([state, failure]).toEqual(['failed', 'notWhatWasAsked']);
    const asked = (await gateway.call(askPresentation, { as: agency, body: { purpose: 'recruitment' } })).body;
    const request = (await gateway.call(receiveRequest, { as: 'bram', body: { link: asked.uri } })).body;
    const fitting = request.wants.flatMap(({ documents }) => documents.map((document) => document.credentialId));
    expect(fitting).not.toContain(credentialId);
  });

  test('is revoked by its authority, that one and no other of the same person', async () => {
    const other = await getsInto(kind);
    const authority = gateway.agency('agency-flemish-diplomas');
    const grounds = {
      ...{ reason: 'wronglyIssued', language: 'nl', legalBasis: 'Decreet van 12 oktober 2018' },
      ...{ explanation: 'De opleiding werd niet afgerond.', appeal: 'Bij de Raad van State, binnen 60 dagen.' },
    } as const;
    const subject = await gateway.app.get(SectorPseudonyms).of(gateway.personOf('bram'), authority);
    const body = { subject, type: kind.type, ...grounds };
    expect((await gateway.call(revokeCredential, { as: authority, body })).problem.type).toContain('severalOfAKind');
    const { uri: statusList, idx: place } = decodeJwt<{ status: { status_list: { uri: string; idx: number } } }>(
      copy.credential.split('~')[0] ?? '',
    ).status.status_list;
    const shown = { statusList, place, ...grounds };
    expect((await gateway.call(revokeShownCredential, { as: authority, body: shown })).status).toBe(201);
    const states = await Promise.all(
      [credentialId, other].map((id) => gateway.call(readCredential, { as: 'bram', input: { credentialId: id } })),
    );
    expect(states.map(({ body: { state } }) => state)).toEqual(['revoked', 'valid']);
  });
});

test('the proof of age says one thing, for thirty copies of which none is listed', async () => {
  const { text } = await httpTo(gateway)(
    'GET',
    'http://localhost:4000/.well-known/openid-credential-issuer/openid/issuer',
  );
  const metadata = JSON.parse(text);
  expect(metadata.batch_credential_issuance.batch_size).toBe(30);
  expect(metadata.credential_configurations_supported.proof_of_age).toMatchObject({
    ...{ format: 'mso_mdoc', doctype: 'eu.europa.ec.av.1', scope: 'proofOfAge' },
    credential_metadata: { claims: [{ path: ['eu.europa.ec.av.1', 'age_over_18'], mandatory: true }] },
  });
});

test('somebody who is not eighteen gets no proof of age', async () => {
  await gateway.citizen('noa');
  const added = await gateway.call(addCredential, { as: 'noa', body: { type: 'proofOfAge' } });
  expect([added.status, added.problem?.type]).toEqual([
    409,
    expect.stringMatching(/nothingAtSource|nothing-at-source/),
  ]);
});

test('whatever the issuer says that it issues is in this suite', async () => {
  const { text } = await httpTo(gateway)(
    'GET',
    wellKnown('http://localhost:4000/openid/issuer', 'openid-credential-issuer'),
  );
  const { credential_configurations_supported: issued } = JSON.parse(text);
  expect(kinds.map(({ configuration }) => configuration).toSorted()).toEqual(Object.keys(issued).toSorted());
});

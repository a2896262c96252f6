import { foreignDiplomas, personas } from '@gun/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startLyingRegister, type LyingRegister } from '../registers/lying-register';
import { known } from './source-answer';
import { SourceLine } from './source-line';
import type { ConnectorAnswer } from './evidence-connector';
import { foreignDiploma } from './foreign-diploma.connector';
import { HolderWallets } from './in-wallet/holder-wallets';
import { previewRequired } from './oots/edm';
import { makeJadesSigner } from './oots/jades-signer';
import { documentType } from './oots/oots-gateway';
import { readXml } from './oots/read-xml';
import { tertiaryDiploma } from './oots/tertiary-diploma';

const { yanis } = personas;
const exchangeId = '019ac8a0-0000-7000-8000-0000000e8c4a';
const preview = 'https://preview.example/space?token=abc';
const diploma = foreignDiplomas.yanis ?? '';

const signer = makeJadesSigner(Date.now());
let source: LyingRegister;
/** How the provider signs, and with which status it answers. */
let sealed: (text: string) => Record<string, string>;
let status: number;
/** The requests that arrived, and what the provider answers to each. */
let requests: string[];
let provider: (requestId: string, request: string) => { document: string; attachment?: string; exchange?: string };

beforeAll(async () => {
  source = await startLyingRegister();
});
afterAll(() => source.stop());
beforeEach(() => {
  requests = [];
  status = 200;
  sealed = (text) => ({ ...signer.sign(text) });
  source.behave = (request, response, body) => {
    const { payloads } = JSON.parse(body);
    const sent = Buffer.from(payloads[0].value, 'base64').toString();
    requests.push(sent);
    const id = String(readXml(sent)?.attributes['id']).replace('urn:uuid:', '');
    const { document, attachment, exchange = exchangeId } = provider(id, sent);
    const texts = [
      { id: 'cid:document', mediaType: documentType, text: document },
      ...(attachment === undefined ? [] : [{ id: 'cid:evidence', mediaType: 'application/xml', text: attachment }]),
    ];
    const answer = texts.map(({ text, ...one }) => ({ ...one, value: Buffer.from(text).toString('base64') }));
    const text = JSON.stringify({ exchangeId: exchange, payloads: answer });
    response.writeHead(status, { 'content-type': 'application/json', ...sealed(text) }).end(text);
  };
});

const response = (id: string, outcome: string, inside: string) =>
  `<query:QueryResponse xmlns:query="urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0" xmlns:rim="urn:oasis:names:tc:ebxml-regrep:xsd:rim:4.0" xmlns:rs="urn:oasis:names:tc:ebxml-regrep:xsd:rs:4.0" xmlns:sdg="http://data.europa.eu/p4s" xmlns:xlink="http://www.w3.org/1999/xlink" status="urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:${outcome}" requestId="urn:uuid:${id}"><rim:Slot name="SpecificationIdentifier"><rim:SlotValue><rim:Value>oots-edm:v2.0</rim:Value></rim:SlotValue></rim:Slot>${inside}</query:QueryResponse>`;
const failure = (id: string, code: string, severity = '', slots = '') =>
  response(id, 'Failure', `<rs:Exception code="${code}" severity="${severity}">${slots}</rs:Exception>`);
const wantsPreview = (id: string, location = preview) =>
  failure(
    id,
    'EDM:ERR:0002',
    previewRequired,
    `<rim:Slot name="PreviewLocation"><rim:SlotValue><rim:Value>${location}</rim:Value></rim:SlotValue></rim:Slot>`,
  );
const evidenceAbout = (id: string, givenName: string, classification = tertiaryDiploma.classification) =>
  response(
    id,
    'Success',
    `<rim:RegistryObjectList><rim:RegistryObject><rim:RegistryObjectList><rim:RegistryObject><rim:Slot name="EvidenceMetadata"><rim:SlotValue><sdg:Evidence><sdg:IsAbout><sdg:NaturalPerson><sdg:FamilyName>Relais</sdg:FamilyName><sdg:GivenName>${givenName}</sdg:GivenName><sdg:DateOfBirth>1999-08-26</sdg:DateOfBirth></sdg:NaturalPerson></sdg:IsAbout><sdg:IsConformantTo><sdg:EvidenceTypeClassification>${classification}</sdg:EvidenceTypeClassification></sdg:IsConformantTo><sdg:IssuingDate>2026-11-01</sdg:IssuingDate></sdg:Evidence></rim:SlotValue></rim:Slot><rim:Classification classificationNode="MainEvidence"/><rim:RepositoryItemRef xlink:href="cid:evidence"/></rim:RegistryObject></rim:RegistryObjectList></rim:RegistryObject></rim:RegistryObjectList>`,
  );

const contextFor = (fields = foreignDiploma.type.fields.map(({ key }) => key)) => ({
  line: new SourceLine({
    ...{ url: source.url, apiKey: 'test-key-test-key', keys: signer.keys, timeoutMs: 1_000, signature: 'jades' },
  }),
  ...{ subject: yanis.nrn, purpose: 'diploma-recognition', dossierId: exchangeId, requestId: exchangeId, exchangeId },
  ...{ fields, today: '2026-11-30', now: new Date('2026-11-30T09:00:00Z'), returnTo: 'https://gun.example/dossiers/1' },
  wallets: new HolderWallets(),
  pseudonymIn: () => Promise.reject(new Error('another Member State is told no pseudonym')),
  person: () => Promise.resolve(known({ surname: 'Relais', givenName: 'Yanis', birthDate: '1999-08-26' })),
});
const collect = (fields?: string[]): Promise<ConnectorAnswer> | undefined =>
  foreignDiploma.collect?.(contextFor(fields), preview);

describe('a diploma of another Member State', () => {
  test('is looked at first: the person goes to the preview of the other state', async () => {
    provider = (id) => ({ document: wantsPreview(id) });
    expect(await foreignDiploma.ask(contextFor())).toEqual({ state: 'deferred', location: preview });
    expect(requests[0]).not.toContain('PreviewLocation');
    expect(requests[0]).toContain('https://gun.example/dossiers/1');
  });

  test('is asked for with the level at which the person signed in, and never with a higher one', async () => {
    provider = (id) => ({ document: wantsPreview(id) });
    await foreignDiploma.ask({ ...contextFor(), assurance: 'substantial' });
    await foreignDiploma.ask(contextFor());
    expect(requests.map((sent) => /LevelOfAssurance>(\w+)</.exec(sent)?.[1])).toEqual(['Substantial', 'Low']);
  });

  test('that its provider promises for later is waited for, and is no fault of the provider', async () => {
    const at = (moment: string) => (id: string) => ({
      document: response(
        id,
        'Success',
        `<rim:Slot name="ResponseAvailableDateTime"><rim:SlotValue><rim:Value>${moment}</rim:Value></rim:SlotValue></rim:Slot>`,
      ),
    });
    provider = at('2026-12-02T08:00:00Z');
    const first = await foreignDiploma.ask(contextFor());
    expect(first).toMatchObject({ state: 'deferred', expectedAt: '2026-12-02T08:00:00Z' });
    expect(await collect()).toMatchObject({ location: preview, expectedAt: '2026-12-02T08:00:00Z' });
    provider = (id) => ({ document: wantsPreview(id) });
    const again = first.state === 'deferred' && (await foreignDiploma.collect?.(contextFor(), first.location));
    expect(again).toEqual({ state: 'deferred', location: preview });
    expect(requests.at(-1)).not.toContain('PreviewLocation');
    provider = at('soon');
    expect(await foreignDiploma.ask(contextFor())).toEqual({ state: 'failed', failure: 'nonsense' });
  });

  test.each(['EDM:ERR:0006', 'EDM:ERR:0007'])('answered with %s is an answer that nobody can use', async (code) => {
    provider = (id) => ({ document: failure(id, code) });
    expect(await foreignDiploma.ask(contextFor())).toEqual({ state: 'failed', failure: 'nonsense' });
  });

  test('is fetched by a second request of the same exchange, which names the preview', async () => {
    provider = (id) => ({ document: evidenceAbout(id, 'Yanis'), attachment: diploma });
    expect(await collect()).toMatchObject({
      state: 'known',
      values: { title: 'Bachelor of Engineering', awardedOn: '2021-06-11', level: 6 },
      issuedAt: '2026-11-01',
    });
    expect(requests[0]).toContain(preview);
  });

  test('is asked for by name and date of birth: the national number does not leave the country', async () => {
    provider = (id) => ({ document: failure(id, 'EDM:ERR:0004') });
    await foreignDiploma.ask(contextFor());
    expect(requests[0]).not.toContain(yanis.nrn);
  });

  test('that the person refused to send is not there', async () => {
    provider = (id) => ({ document: response(id, 'Success', '<rim:RegistryObjectList/>') });
    expect(await collect()).toEqual({ state: 'absent' });
  });

  test('gives only the fields that were asked for', async () => {
    provider = (id) => ({ document: evidenceAbout(id, 'Yanis'), attachment: diploma });
    expect(await collect(['level'])).toMatchObject({ values: { level: 6 } });
  });

  test.each([
    ['EDM:ERR:0001', { state: 'failed', failure: 'notPermitted' }],
    ['EDM:ERR:0002', { state: 'failed', failure: 'notPermitted' }],
    ['EDM:ERR:0003', { state: 'failed', failure: 'nonsense' }],
    ['EDM:ERR:0004', { state: 'absent' }],
    ['EDM:ERR:0005', { state: 'failed', failure: 'slow' }],
    ['EDM:ERR:0008', { state: 'failed', failure: 'down' }],
    ['EDM:ERR:0099', { state: 'failed', failure: 'nonsense' }],
  ])('with the error %s is %o', async (code, expected) => {
    provider = (id) => ({ document: failure(id, code) });
    expect(await foreignDiploma.ask(contextFor())).toEqual(expected);
  });

  test.each<[string, (id: string) => ReturnType<typeof provider>, string]>([
    ['about someone else', (id) => ({ document: evidenceAbout(id, 'Paul'), attachment: diploma }), 'foreignSubject'],
    ['of another kind', (id) => ({ document: evidenceAbout(id, 'Yanis', 'x'), attachment: diploma }), 'nonsense'],
    ['without its attachment', (id) => ({ document: evidenceAbout(id, 'Yanis') }), 'nonsense'],
    ['to another request', () => ({ document: evidenceAbout(exchangeId, 'Yanis'), attachment: diploma }), 'nonsense'],
    [
      'of another exchange',
      (id) => ({ document: evidenceAbout(id, 'Yanis'), attachment: diploma, exchange: yanis.id }),
      'nonsense',
    ],
    [
      'with an entity in its attachment',
      (id) => ({
        document: evidenceAbout(id, 'Yanis'),
        attachment: diploma.replace('<Diploma', '<!DOCTYPE Diploma [<!ENTITY x "y">]><Diploma'),
      }),
      'nonsense',
    ],
    ['that sends the person to a script', (id) => ({ document: wantsPreview(id, 'javascript:alert(1)') }), 'nonsense'],
    [
      'that sends the person over an open line',
      (id) => ({ document: wantsPreview(id, 'http://x.example/') }),
      'nonsense',
    ],
  ])('an answer %s is not believed', async (_what, answer, expected) => {
    provider = answer;
    expect(await collect()).toEqual({ state: 'failed', failure: expected });
  });

  test.each<[string, (text: string) => Record<string, string>]>([
    ['not signed', () => ({})],
    ['signed in the Belgian manner', (text) => ({ 'x-jws-signature': source.signer.sign(text, '') })],
    ['signed by another provider', (text) => ({ ...makeJadesSigner(Date.now()).sign(text) })],
    ['altered after it was signed', (text) => ({ ...signer.sign(`${text} `) })],
  ])('an answer %s is not believed', async (_what, sign) => {
    provider = (id) => ({ document: evidenceAbout(id, 'Yanis'), attachment: diploma });
    sealed = sign;
    expect(await collect()).toEqual({ state: 'failed', failure: 'badSignature' });
  });

  test.each([404, 202])('the status %i, which names no question, is not believed', async (bare) => {
    provider = (id) => ({ document: evidenceAbout(id, 'Yanis') });
    status = bare;
    expect(await collect()).toEqual({ state: 'failed', failure: 'nonsense' });
  });
});

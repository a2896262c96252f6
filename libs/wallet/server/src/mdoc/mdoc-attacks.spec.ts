/** What is not believed of an mdoc, and why. */
import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Handover } from '@gun/wallet-contract';
import { randomBytes } from 'node:crypto';
import { certify } from '../testing/certified-key';
import { day, handover, Licences, namespace, newPair } from '../testing/licences';
import {
  decodeCbor,
  embed,
  embeddedIn,
  encodeCbor,
  isBytes,
  isList,
  isMap,
  mapOf,
  type Cbor,
  type CborMap,
} from './cbor';

let licences: Licences;
beforeAll(async () => {
  licences = await Licences.open();
});

const refused = (reason: string, shown: string, asked?: Handover, at?: Date) =>
  expect(() => licences.verify(shown, asked, at)).toThrow(reason);

describe('who shows it', () => {
  test('for another nonce, verifier, address or response key than ours', async () => {
    const shown = await licences.shown(['family_name']);
    const others: Partial<Handover>[] = [
      ...[{ nonce: 'other' }, { clientId: 'x509_hash:def' }, { responseUri: 'https://elsewhere.example' }],
      ...[{ responseKeyThumbprint: randomBytes(32) }, { responseKeyThumbprint: undefined }],
    ];
    for (const other of others) refused('notHolder', shown, { ...handover, ...other });
  });

  test('with the key of another', async () => {
    const { privateKey } = await newPair();
    refused('notHolder', await licences.show(await licences.issue(), ['family_name'], privateKey));
  });
});

describe('who issued it', () => {
  test('for a document type that the signer may not issue', async () =>
    refused('untrustedIssuer', await licences.shown(['family_name'], { docType: 'eu.europa.ec.eudi.pid.1' })));

  test('a leaf that signs itself, a stranger of the same name, nobody, or one that brings its anchor along', async () => {
    const { signer, anchor } = licences;
    const self = await certify({ name: 'Signer' });
    const stranger = await certify({ name: 'Signer', by: await certify({ name: 'Anchor', ca: true }) });
    refused('untrustedIssuer', await licences.shown([], { chain: [self.der] }, self));
    refused('untrustedIssuer', await licences.shown([], { chain: [stranger.der] }, stranger));
    refused('untrustedIssuer', await licences.shown([], { chain: [] }));
    refused('untrustedIssuer', await licences.shown([], { chain: [signer.der, anchor.der] }));
  });

  test('under the certificate of another', async () => {
    const other = await certify({ name: 'Other', by: licences.anchor });
    refused('altered', await licences.shown([], { chain: [licences.signer.der] }, other));
  });
});

test('it is over, or has not begun', async () => {
  const shown = await licences.shown(['family_name']);
  refused('expired', shown, handover, day('2026-12-30'));
  refused('notYetValid', shown, handover, day('2026-11-29'));
});

describe('what was changed on the way', () => {
  type Change = (value: Cbor | undefined) => Cbor | undefined;
  const asMap = (value: Cbor | undefined): CborMap => (isMap(value) ? value : new Map());
  const asList = (value: Cbor | undefined): readonly Cbor[] => (isList(value) ? value : []);
  /** The map with what stands at this path changed; undefined takes it away. */
  function changed(value: Cbor | undefined, path: readonly (string | number)[], change: Change): Cbor {
    const [first, ...rest] = path;
    if (typeof first === 'number')
      return asList(value).map((one, at) => (at === first ? inside(one, rest, change) : one));
    const entries = [...asMap(value)].filter(([name]) => name !== first);
    const next = inside(asMap(value).get(first), rest, change);
    return new Map(next === undefined ? entries : [...entries, [first, next]]);
  }
  const inside = (value: Cbor | undefined, rest: readonly (string | number)[], change: Change): Cbor =>
    (rest.length === 0 ? change(value) : changed(value, rest, change)) as Cbor; // undefined is taken out above

  async function tampered(
    path: readonly (string | number)[],
    change: Change,
    names = ['family_name'],
  ): Promise<string> {
    const response = decodeCbor(Buffer.from(await licences.shown(names), 'base64url'));
    return Buffer.from(encodeCbor(changed(response, path, change))).toString('base64url');
  }
  const document = ['documents', 0] as const;
  const items = [...document, 'issuerSigned', 'nameSpaces', namespace] as const;
  const message = [...document, 'issuerSigned', 'issuerAuth'] as const;
  const rewritten =
    (changes: Readonly<Record<string, Cbor>>): Change =>
    (item) => {
      const read = asMap(decodeCbor(embeddedIn(item) ?? new Uint8Array()));
      return embed(encodeCbor(new Map([...read, ...Object.entries(changes)])));
    };

  test('the value, name, salt or digest id of an element', async () => {
    refused('altered', await tampered([...items, 0], rewritten({ elementValue: 'Janssens' })));
    refused('altered', await tampered([...items, 0], rewritten({ elementIdentifier: 'given_name' })));
    refused('altered', await tampered([...items, 0], rewritten({ random: randomBytes(32) })));
    refused('altered', await tampered([...items, 0], rewritten({ digestID: 999 })));
  });

  test('an element comes twice, or from another mdoc', async () => {
    refused('altered', await tampered(items, (list) => [...asList(list), ...asList(list)]));
    const other = decodeCbor(Buffer.from(await licences.issue(), 'base64url'));
    const foreign = asList(asMap(asMap(other).get('nameSpaces')).get(namespace));
    refused('altered', await tampered(items, (list) => [...asList(list), ...foreign.slice(0, 1)]));
  });

  test('elements under a namespace for which nothing was signed', async () =>
    refused(
      'altered',
      await tampered(items.slice(0, -1), (of) => new Map([['elsewhere', asMap(of).get(namespace)!]])),
    ));

  test('the document type beside what was signed', async () =>
    refused('altered', await tampered([...document, 'docType'], () => 'eu.europa.ec.av.1')));

  test('the signed message, or its signature', async () => {
    const flip: Change = (bytes) => (isBytes(bytes) ? bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte)) : bytes);
    refused('altered', await tampered([...message, 3], flip));
    refused('altered', await tampered([...message, 3], () => new Uint8Array(64)));
    refused('altered', await tampered([...message, 3], () => new Uint8Array()));
  });

  test('another algorithm, or an extension that must be understood', async () => {
    const header =
      (entries: [number, Cbor][]): Change =>
      () =>
        encodeCbor(new Map(entries));
    refused('unreadable', await tampered([...message, 0], header([[1, -8]])));
    refused('unreadable', await tampered([...message, 0], header([])));
    refused('unreadable', await tampered([...message, 0], header([[1, -7], [2, [99]]]))); // prettier-ignore
  });

  test('the signature of the holder is missing, or brings its own payload', async () => {
    const auth = [...document, 'deviceSigned', 'deviceAuth'];
    refused('notHolder', await tampered(auth, () => new Map()));
    refused('notHolder', await tampered([...auth, 'deviceSignature', 2], () => Buffer.from('payload')));
  });

  test('the holder adds an element of their own', async () => {
    const own = embed(encodeCbor(mapOf({ [namespace]: mapOf({ age_over_18: true }) })));
    refused('unreadable', await tampered([...document, 'deviceSigned', 'nameSpaces'], () => own));
  });

  test('two documents, none, another version, or an error', async () => {
    refused('unreadable', await tampered(['documents'], (list) => [...asList(list), ...asList(list)]));
    refused('unreadable', await tampered(['documents'], () => []));
    refused('unreadable', await tampered(['version'], () => '2.0'));
    refused('unreadable', await tampered(['status'], () => 10));
  });
});

test.each(['', '!', 'AAAA', 'oA'])('text that is no answer: %j', (text) => refused('unreadable', text));

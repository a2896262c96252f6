/** What we issue and show, another implementation of ISO/IEC 18013-5 verifies, and the other way round. */
import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { issueElsewhere, showElsewhere, verifyElsewhere, verifyShownElsewhere } from '../testing/foreign-mdoc';
import { day, docType, handover, Licences, namespace, now, read } from '../testing/licences';
import { fullDate, isBytes, isMap } from './cbor';
import { verifyIssuerSigned } from './verify-mdoc';

let licences: Licences;
beforeAll(async () => {
  licences = await Licences.open();
});

describe('another implementation', () => {
  test('verifies what we issue', async () => {
    const foreign = await verifyElsewhere(await licences.issue(), licences.anchor, now);
    expect(foreign.issuerAuth.mobileSecurityObject.docType).toBe(docType);
    expect(foreign.getPrettyClaims(namespace)).toMatchObject({ family_name: 'Peeters', age_over_18: true });
  });

  test('shows a part of it that we verify', async () => {
    const asked = { [namespace]: { age_over_18: false } };
    const shown = await showElsewhere(await licences.issue(), licences.holder, asked, handover);
    expect(licences.verify(shown)).toMatchObject({
      ...{ docType, issuer: 'Licences', claims: { [namespace]: { age_over_18: true } } },
      shown: [[namespace, 'age_over_18']],
    });
  });

  test('verifies what we show, in clear and encrypted', async () => {
    const issued = await licences.issue();
    for (const asked of [handover, { ...handover, responseKeyThumbprint: undefined }]) {
      const shown = await licences.show(issued, ['family_name', 'birth_date'], licences.holder.privateKey, asked);
      const { documents } = await verifyShownElsewhere(shown, asked, licences.anchor, now);
      const items = documents?.[0]?.getIssuerNamespace(namespace) ?? [];
      expect(items.map(({ elementIdentifier }) => elementIdentifier).toSorted()).toEqual(['birth_date', 'family_name']);
    }
  });

  test('issues what we verify', async () => {
    const { holder, signer, issuers } = licences;
    const elements = { [namespace]: { family_name: 'Peeters', age_over_18: true } };
    const issued = await issueElsewhere({ docType, elements, holder, signer, at: day('2026-11-30') });
    expect(verifyIssuerSigned(read(issued), issuers, now).claims).toEqual(elements);
    const shown = await licences.show(issued, ['family_name']);
    expect(licences.verify(shown).claims).toEqual({ [namespace]: { family_name: 'Peeters' } });
  });
});

describe('an mdoc of ours', () => {
  const digestsOf = (issued: string): string[] => {
    const digests = read(issued).securityObject.digests.get(namespace);
    const values = isMap(digests) ? [...digests.values()].filter(isBytes) : [];
    return values.map((digest) => Buffer.from(digest).toString('hex'));
  };

  test('names its place in a status list', async () => {
    const status = { idx: 7, uri: 'https://issuer.example/status/1' };
    expect(licences.verify(await licences.shown([], { status })).status).toEqual(status);
    expect(licences.verify(await licences.shown([])).status).toBeUndefined();
  });

  test('has no digest in common with another copy', async () => {
    const [one, other] = await Promise.all([licences.issue(), licences.issue()]);
    expect(new Set([...digestsOf(one), ...digestsOf(other)]).size).toBe(16);
  });

  test('hides how many elements it has, unless there is always one', async () => {
    expect(digestsOf(await licences.issue())).toHaveLength(8); // five, filled up
    expect(digestsOf(await licences.issue({ elements: { age_over_18: true } }))).toHaveLength(1);
  });

  test('gives dates and bytes as text', async () => {
    const elements = { portrait: Buffer.from('photo'), birth_date: fullDate('1990-01-02') };
    const shown = await licences.shown(['portrait', 'birth_date'], { elements });
    expect(licences.verify(shown).claims).toEqual({ [namespace]: { portrait: 'cGhvdG8', birth_date: '1990-01-02' } });
  });
});

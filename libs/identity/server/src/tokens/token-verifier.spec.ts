import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import { IdentityProvider } from './identity-provider';
import { startLocalIssuer, type LocalIssuer } from './local-issuer';
import { TokenVerifier } from './token-verifier';

let citizens: LocalIssuer;
let staff: LocalIssuer;
let clock: { now: number };
let verifier: TokenVerifier;

const seconds = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  [citizens, staff] = await Promise.all([startLocalIssuer(), startLocalIssuer()]);
});
afterAll(async () => {
  await Promise.all([citizens.stop(), staff.stop()]);
});
beforeEach(() => {
  clock = { now: Date.now() };
  verifier = new TokenVerifier(
    { clientId: 'gun-gateway' },
    {
      citizen: new IdentityProvider(citizens.issuer, () => clock.now),
      staff: new IdentityProvider(staff.issuer, () => clock.now),
    },
  );
  citizens.keyRequests = 0;
});

describe('an access token', () => {
  test('of the citizens realm is read with its subject, client and level', async () => {
    const token = await citizens.token({ acr: 'urn:be:fedict:iam:fas:Level450' });
    expect(await verifier.verify(token)).toMatchObject({
      realm: 'citizen',
      subject: 'subject-1',
      client: 'gun-portal',
      claims: { acr: 'urn:be:fedict:iam:fas:Level450' },
    });
  });

  test('without a level is still a token; the access rule of each route decides', async () => {
    expect((await verifier.verify(await citizens.token())).claims.acr).toBeUndefined();
  });

  test('for several audiences is accepted when we are one of them', async () => {
    expect(await verifier.verify(await staff.token({ aud: ['account', 'gun-gateway'] }))).toMatchObject({
      realm: 'staff',
    });
  });

  test('of the type of RFC 9068, with its own name for the client, is accepted', async () => {
    const token = await citizens.token({ azp: undefined, typ: undefined, client_id: 'agency' }, { typ: 'at+jwt' });
    expect(await verifier.verify(token)).toMatchObject({ client: 'agency' });
  });
});

test('a token that was accepted is refused once it has ended', async () => {
  const token = await citizens.token({ exp: seconds() + 1 });
  await verifier.verify(token);
  jest.useFakeTimers({ now: Date.now() + 10_000 });
  try {
    await expect(verifier.verify(token)).rejects.toThrow('expiredAccessToken');
  } finally {
    jest.useRealTimers();
  }
});

describe('is refused', () => {
  const refused: [because: string, make: () => Promise<string>, refusal: string][] = [
    ['another audience', () => citizens.token({ aud: 'account' }), 'invalidAccessToken'],
    ['no audience', () => citizens.token({ aud: undefined }), 'invalidAccessToken'],
    ['an issuer that we do not know', () => citizens.token({ iss: 'https://elsewhere.example' }), 'invalidAccessToken'],
    ['the issuer of the other realm', () => citizens.token({ iss: staff.issuer }), 'invalidAccessToken'],
    ['no issuer', () => citizens.token({ iss: undefined }), 'invalidAccessToken'],
    ['an end in the past', () => citizens.token({ exp: seconds() - 60 }), 'expiredAccessToken'],
    ['no end', () => citizens.token({ exp: undefined }), 'invalidAccessToken'],
    ['a beginning in the future', () => citizens.token({ nbf: seconds() + 60 }), 'invalidAccessToken'],
    ['no subject', () => citizens.token({ sub: undefined }), 'invalidAccessToken'],
    ['no client', () => citizens.token({ azp: undefined }), 'invalidAccessToken'],
    ['being an ID token', () => citizens.token({ typ: 'ID' }), 'invalidAccessToken'],
    ['being a refresh token', () => citizens.token({ typ: 'Refresh' }), 'invalidAccessToken'],
    ['being a DPoP proof', () => citizens.token({}, { typ: 'dpop+jwt' }), 'invalidAccessToken'],
    ['a key that nobody published', () => citizens.token({}, { kid: 'unknown' }), 'invalidAccessToken'],
    [
      'a signature by another key under a known name',
      async () => citizens.token({}, {}, (await generateKeyPair('ES256')).privateKey),
      'invalidAccessToken',
    ],
    [
      'the public key used as a shared secret (HS256)',
      async () => citizens.token({}, { alg: 'HS256' }, new TextEncoder().encode(await citizens.publicKeyText())),
      'invalidAccessToken',
    ],
    [
      'RS256, which we did not choose',
      async () => citizens.token({}, { alg: 'RS256' }, (await generateKeyPair('RS256')).privateKey),
      'invalidAccessToken',
    ],
    [
      'no signature (alg none)',
      async () =>
        new UnsecuredJWT({ azp: 'gun-portal' })
          .setIssuer(citizens.issuer)
          .setAudience('gun-gateway')
          .setSubject('subject-1')
          .setIssuedAt()
          .setExpirationTime('5m')
          .encode(),
      'invalidAccessToken',
    ],
    ['one changed letter', async () => changed(await citizens.token()), 'invalidAccessToken'],
    ['not being a token', async () => 'a.b.c', 'invalidAccessToken'],
  ];

  test.each(refused)('for %s', async (_because, make, refusal) => {
    await expect(verifier.verify(await make())).rejects.toMatchObject({ refusal });
  });
});

describe('the keys of an issuer', () => {
  test('are asked for once for a thousand tokens', async () => {
    const token = await citizens.token();
    await Promise.all(Array.from({ length: 1000 }, () => verifier.verify(token)));
    expect(citizens.keyRequests).toBe(1);
  });

  test('are not stormed by tokens that name unknown keys', async () => {
    await verifier.verify(await citizens.token());
    const attempts = Array.from({ length: 200 }, async (_, i) =>
      verifier.verify(await citizens.token({}, { kid: `${i}` })),
    );
    await Promise.allSettled(attempts);
    expect(citizens.keyRequests).toBe(1);
    clock.now += 30_000;
    await Promise.allSettled(
      Array.from({ length: 200 }, async (_, i) => verifier.verify(await citizens.token({}, { kid: `later-${i}` }))),
    );
    expect(citizens.keyRequests).toBe(2);
  });

  test('are found again after a rotation, without signing anybody out', async () => {
    const issuer = await startLocalIssuer();
    const rotating = new TokenVerifier(
      { clientId: 'gun-gateway' },
      { citizen: new IdentityProvider(issuer.issuer, () => clock.now), staff: new IdentityProvider(staff.issuer) },
    );
    await rotating.verify(await issuer.token());
    await issuer.rotate();
    clock.now += 30_000;
    expect(await rotating.verify(await issuer.token())).toMatchObject({ subject: 'subject-1' });
    await issuer.stop();
  });

  test('still verify tokens while the issuer is away', async () => {
    const issuer = await startLocalIssuer();
    const away = new TokenVerifier(
      { clientId: 'gun-gateway' },
      { citizen: new IdentityProvider(issuer.issuer, () => clock.now), staff: new IdentityProvider(staff.issuer) },
    );
    const token = await issuer.token();
    await away.verify(token);
    await issuer.stop();
    clock.now += 24 * 3_600_000;
    expect(await away.verify(token)).toMatchObject({ subject: 'subject-1' });
  });

  test('that were never read make the provider unavailable, not the token wrong', async () => {
    const issuer = await startLocalIssuer();
    const token = await issuer.token();
    await issuer.stop();
    const away = new TokenVerifier(
      { clientId: 'gun-gateway' },
      { citizen: new IdentityProvider(issuer.issuer), staff: new IdentityProvider(staff.issuer) },
    );
    await expect(away.verify(token)).rejects.toMatchObject({ refusal: 'identityProviderUnavailable' });
  });
});

/** Another subject under the old signature. */
function changed(token: string): string {
  const [header, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  return [header, Buffer.from(JSON.stringify({ ...claims, sub: 'subject-2' })).toString('base64url'), signature].join(
    '.',
  );
}

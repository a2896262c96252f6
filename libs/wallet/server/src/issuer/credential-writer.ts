/**
 * Writes the copies of an attestation: the same claims and the same validity, each with its own holder key, salts and
 * place in the status list, so that two copies shown to two parties cannot be told to be of one holder (ARF 3.0, ISSU_43
 * to 45). Times are those of a day.
 */
import { Clock, type Tx } from '@gun/nest';
import type { CredentialFormat, MdocFormat } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { Original } from '../credentials/credential-store';
import type { EcJwk } from '../keys/key-service';
import { SigningKeys, type SigningKey } from '../keys/signing-keys';
import { createIssuerSigned } from '../mdoc/create-issuer-signed';
import { elementsOf, type Elements } from '../mdoc/elements-of';
import { concealClaims, joinSdJwt, type Claim } from '../sd-jwt/create-sd-jwt';
import { createJws, type JsonRecord } from '../sd-jwt/jws';
import { StatusLists, type StatusPlace } from '../status/status-lists';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { integrityOf, issuerOf } from './issuer-metadata';

const dayMs = 86_400_000;

/** One copy: whose key it is bound to, its place among those that can be revoked, and its first and last moment. */
interface Copy {
  readonly holder: EcJwk;
  readonly status: StatusPlace | undefined;
  readonly from: Date;
  readonly until: Date;
}

/** The claims of an original at their paths; what its source did not say is left out. */
const claimsOf = ({ type, claims }: Original): Claim[] =>
  type.claims.flatMap(({ path, sd }) => {
    const value = claims[path.join('.')];
    return value === undefined ? [] : [{ path, sd, value }];
  });

@Injectable()
export class CredentialWriter {
  constructor(
    private readonly keys: SigningKeys,
    private readonly lists: StatusLists,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** One copy for each holder key, in their order; an SD-JWT VC as text, an mdoc in base64url. */
  async write(tx: Tx, original: Original, form: CredentialFormat, holders: readonly EcJwk[]): Promise<string[]> {
    const { type, ownerId, credentialId } = original;
    const listed = { type: type.key, ownerId, credentialId };
    return this.sign(original, form, holders, type.revocable ? await this.lists.draw(tx, listed, holders.length) : []);
  }

  /** The same at places that the caller writes: nobody may get them before. `places` is empty for what is never revoked. */
  async sign(
    original: Original,
    form: CredentialFormat,
    holders: readonly EcJwk[],
    places: readonly StatusPlace[],
  ): Promise<string[]> {
    const { type } = original;
    const from = new Date(Math.floor(this.clock.now().getTime() / dayMs) * dayMs);
    const lifeEnds = from.getTime() + type.lifeDays * dayMs;
    const until = new Date(
      original.validUntil ? Math.min(lifeEnds, Date.parse(original.validUntil) + dayMs) : lifeEnds,
    );
    const copies = holders.map((holder, at): Copy => ({ holder, status: places[at], from, until }));
    if (form.format === 'mso_mdoc') {
      const key = await this.keys.get(`document-signer:${type.key}`);
      const elements = elementsOf(type, original.claims);
      return Promise.all(copies.map((copy) => mdocOf(elements, form, key, copy)));
    }
    const key = await this.keys.get(`issuer:${type.key}`);
    const about = {
      ...{ iss: issuerOf(this.config.publicUrl), vct: form.vct },
      'vct#integrity': integrityOf(type, form),
    };
    const claims = claimsOf(original);
    return Promise.all(copies.map((copy) => sdJwtOf(claims, about, key, copy)));
  }
}

async function sdJwtOf(claims: readonly Claim[], about: JsonRecord, key: SigningKey, copy: Copy): Promise<string> {
  const { status, holder } = copy;
  const { payload, disclosures } = concealClaims(claims, {
    ...about,
    ...{ iat: copy.from.getTime() / 1000, exp: copy.until.getTime() / 1000, cnf: { jwk: { ...holder } } },
    ...(status && { status: { status_list: { idx: status.idx, uri: status.uri } } }),
  });
  return joinSdJwt(await createJws({ typ: 'dc+sd-jwt', x5c: key.chain }, payload, key.sign), disclosures);
}

function mdocOf(elements: Elements, { docType, namespace }: MdocFormat, key: SigningKey, copy: Copy): Promise<string> {
  const { holder, status, from, until } = copy;
  const validity = { signed: from, validFrom: from, validUntil: until };
  const mdoc = { docType, namespace, elements, holder, validity, status, chain: key.chain };
  return createIssuerSigned(mdoc, key.sign);
}

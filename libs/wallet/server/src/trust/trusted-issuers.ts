/**
 * Whose signature counts. A chain is believed when its leaf is signed, directly or through intermediates, by an anchor on
 * the list, for a kind of attestation that this anchor may issue. A leaf that signs itself is nobody's, and a chain that
 * brings its own anchor proves nothing (HAIP 1.0, part 6.1.1).
 */
import type { LocalizedText } from '@gun/kernel';
import { createHash, X509Certificate, type KeyObject } from 'node:crypto';
import { isP256 } from '../sd-jwt/jws';

const longestChain = 4;
const keptAtMost = 500;

export interface TrustAnchor {
  readonly name: string;
  /** The same in each language, where the list has several. */
  readonly title?: LocalizedText;
  readonly certificate: X509Certificate;
  /** Where it issues: identifiers of credential issuers, or what these begin with. */
  readonly sites?: readonly string[];
  /** Types that it may issue; absent: everything that is signed under it, for our own anchor. */
  readonly types?: readonly string[];
  /** When the list that names it must have been read anew. */
  readonly until?: Date;
  /** Key of the list that names it. */
  readonly list?: string;
  /** Who operates that list. */
  readonly operator?: LocalizedText;
  /** Thumbprints of what was signed under it and is believed no longer: keys that somebody may have stolen. */
  readonly retired?: readonly string[];
}

export interface RetiredCertificate {
  /** SHA-256 of its DER, base64url (RFC 7515, part 4.1.8). */
  readonly thumbprint: string;
  readonly retiredAt: Date;
}

/** Somebody whose signature counts. */
export interface KnownSigner {
  readonly name: string;
  readonly key: KeyObject;
  readonly leaf: X509Certificate;
}

/** SHA-256 of a certificate in DER, base64url (RFC 7515, part 4.1.8). */
export const thumbprintOf = (der: Uint8Array): string => createHash('sha256').update(der).digest('base64url');

const isSelfSigned = (certificate: X509Certificate): boolean =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);

const isSignedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

function read(chain: readonly string[]): X509Certificate[] | undefined {
  if (chain.length === 0 || chain.length > longestChain) return undefined;
  try {
    return chain.map((text) => new X509Certificate(Buffer.from(text, 'base64')));
  } catch {
    return undefined;
  }
}

/** Milliseconds since 1970. */
interface Period {
  readonly from: number;
  readonly until: number;
}

/** A chain whose signatures were checked: reading certificates costs as much as a signature, so it is done once. */
interface CheckedChain extends Period {
  readonly leaf: X509Certificate;
  readonly thumbprint: string;
  readonly key: KeyObject;
  /** Each anchor that signed it: one may be on several lists, for other types and until another day. */
  readonly anchors: readonly (Period & { readonly anchor: TrustAnchor })[];
}

const periodOf = (certificates: readonly X509Certificate[], until = Infinity): Period => ({
  from: Math.max(...certificates.map(({ validFromDate }) => validFromDate.getTime())),
  until: Math.min(until, ...certificates.map(({ validToDate }) => validToDate.getTime())),
});

const isWithin = ({ from, until }: Period, now: Date): boolean => from <= now.getTime() && now.getTime() <= until;

/** `https://issuer.example` stands for everything at that host, `https://issuer.example/a` for `/a` and what is below. */
const isAt = ({ sites = [] }: TrustAnchor, site: string): boolean =>
  sites.some((one) => site === one || site.startsWith(`${one.replace(/\/$/, '')}/`));

export class TrustedIssuers {
  private readonly checked = new Map<string, CheckedChain>();
  private refused: ReadonlySet<string> = new Set();

  constructor(private readonly anchors: readonly TrustAnchor[]) {}

  /** From now on nobody believes these leaves, by thumbprint, whoever signed them. */
  refuse(thumbprints: readonly string[]): void {
    this.refused = new Set(thumbprints);
  }

  /** Who signed, when this chain may vouch for this type now, and be it on one list alone; else undefined. */
  find(chain: readonly string[], type: string, now: Date, list?: string): KnownSigner | undefined {
    return this.signerOf(chain, type, now, (anchor) => list === undefined || anchor.list === list);
  }

  /** The same, for what came from this credential issuer: signed under an anchor that vouches for it. */
  findAt(site: string, chain: readonly string[], type: string, now: Date): KnownSigner | undefined {
    return this.signerOf(chain, type, now, (anchor) => isAt(anchor, site));
  }

  /** Who vouches today for a credential issuer at this address. */
  vouchers(site: string, now: Date): TrustAnchor[] {
    return this.anchors.filter(
      (anchor) => isAt(anchor, site) && isWithin(periodOf([anchor.certificate], anchor.until?.getTime()), now),
    );
  }

  private signerOf(
    chain: readonly string[],
    type: string,
    now: Date,
    counts: (anchor: TrustAnchor) => boolean,
  ): KnownSigner | undefined {
    const found = this.check(chain);
    if (!found || !isWithin(found, now) || this.refused.has(found.thumbprint)) return undefined;
    const { leaf, key, anchors, thumbprint } = found;
    const known = anchors.find(
      ({ anchor, ...period }) =>
        isWithin(period, now) &&
        (!anchor.types || anchor.types.includes(type)) &&
        counts(anchor) &&
        !anchor.retired?.includes(thumbprint),
    );
    return known && { name: known.anchor.name, key, leaf };
  }

  private check(chain: readonly string[]): CheckedChain | undefined {
    const name = chain.join(' ');
    const known = this.checked.get(name);
    if (known) return known;
    const certificates = read(chain);
    if (!certificates || certificates.some(isSelfSigned)) return undefined;
    const isLinked = certificates.slice(1).every((issuer, at) => isSignedBy(certificates[at]!, issuer));
    const last = certificates.at(-1);
    const signers = this.anchors.filter(({ certificate }) => last && isSignedBy(last, certificate));
    const leaf = certificates[0];
    if (!isLinked || signers.length === 0 || !leaf || leaf.ca || !isP256(leaf.publicKey)) return undefined;
    const anchors = signers.map((anchor) => ({
      anchor,
      ...periodOf([anchor.certificate], anchor.until?.getTime()),
    }));
    const found = { leaf, thumbprint: thumbprintOf(leaf.raw), key: leaf.publicKey, anchors, ...periodOf(certificates) };
    if (this.checked.size < keptAtMost) this.checked.set(name, found);
    return found;
  }
}

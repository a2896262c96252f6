/** Copies are shown in turn, and the holder reads one of them: each says the same, and all of it can be read. */
import type { AttestationFormat } from '@gun/wallet-contract';
import { isDeepStrictEqual } from 'node:util';
import { refuseOffered } from '../../openid4vci-client/offer-refusal';
import type { Received } from '../../openid4vci-client/verify-received';
import { leavesOf, type Leaf } from './leaves';

/** As many as the page of a consent lists. */
const claimsAtMost = 60;

type Said = Pick<Received, 'claims' | 'disclosable'>;

/**
 * Every claim of the first copy stands in each of the others, shown or hidden alike. Dates may differ by the moment of
 * signing. A claim that has a dot in its name could be taken for one inside another.
 * @throws OfferRefusal
 */
export function ensureOneDocument([first, ...others]: readonly Said[], format: AttestationFormat): void {
  if (!first) return;
  const said = leavesOf(first.claims, format);
  const hidden = new Set(first.disclosable);
  const isReadable = said.length <= claimsAtMost && (format === 'mso_mdoc' || !said.some(hasDot));
  const isSame = others.every(
    ({ claims, disclosable }) =>
      isDeepStrictEqual(byPath(leavesOf(claims, format)), byPath(said)) &&
      isDeepStrictEqual(new Set(disclosable), hidden),
  );
  if (!isReadable || !isSame) refuseOffered('notWhatWasOffered');
}

/** Issuers mix the order of what can be hidden, on purpose. */
const byPath = (leaves: readonly Leaf[]) => new Map(leaves.map(({ path, value }) => [JSON.stringify(path), value]));

const hasDot = ({ path }: Leaf): boolean => path.some((name) => name.includes('.'));

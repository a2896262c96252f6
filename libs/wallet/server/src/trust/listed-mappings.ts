/** The words of issuers of other frameworks, each with the trust list whose issuers speak them. */
import type { ClaimsMapping } from '@gun/wallet-contract';
import type { ReadTrustList } from './trust-list';

export interface ListedMapping extends ClaimsMapping {
  /** Key of the trust list: an issuer of another list is not believed in these words. */
  readonly list: string;
}

export const listedMappings = (lists: readonly ReadTrustList[]): ListedMapping[] =>
  lists.flatMap(({ key, mappings }) => mappings.map((mapping) => ({ ...mapping, list: key })));

export interface RepresentedEnterprise {
  readonly enterpriseNumber: string;
  readonly name: string;
}

/** A child that the register knows in the household of its parent. */
export interface RegisteredChild {
  readonly nrn: string;
  readonly name: string;
  readonly birthDate: string;
}

/** The enterprises that a person may act for today, or the knowledge that no register could say. */
export type Representation =
  | { readonly state: 'known'; readonly enterprises: readonly RepresentedEnterprise[] }
  | { readonly state: 'unavailable' };

export type Parenthood =
  { readonly state: 'known'; readonly children: readonly RegisteredChild[] } | { readonly state: 'unavailable' };

/** What the registers say of a person who signs in. The data broker, one storey up, provides it. */
export abstract class RepresentationSource {
  abstract enterprisesOf(nrn: string): Promise<Representation>;
  /** The children of a person, of any age. */
  abstract childrenOf(nrn: string): Promise<Parenthood>;
  /** How the person is called; undefined when the register cannot say. */
  abstract findName(nrn: string): Promise<string | undefined>;
}

export interface RepresentedEnterprise {
  readonly enterpriseNumber: string;
  readonly name: string;
}

/** The enterprises that a person may act for today, or the knowledge that no register could say. */
export type Representation =
  | { readonly state: 'known'; readonly enterprises: readonly RepresentedEnterprise[] }
  | { readonly state: 'unavailable' };

/** What the registers say of a person who signs in. The data broker, one storey up, provides it. */
export abstract class RepresentationSource {
  abstract enterprisesOf(nrn: string): Promise<Representation>;
  /** How the person is called; undefined when the register cannot say. */
  abstract findName(nrn: string): Promise<string | undefined>;
}

import type { Appointed } from '@gun/kernel';

export interface RepresentedEnterprise {
  readonly enterpriseNumber: string;
  readonly name: string;
}

/** Somebody whom the register knows: a child in the household of its parent, or whoever was entrusted by a judge. */
export interface RegisteredChild {
  readonly nrn: string;
  readonly name: string;
  readonly birthDate: string;
}

/** The enterprises that a person may act for today, or the knowledge that no register could say. */
export type Representation =
  | { readonly state: 'known'; readonly enterprises: readonly RepresentedEnterprise[] }
  | { readonly state: 'unavailable' };

/** What a judge ordered: in which capacity, over what, until when. */
export interface JudgesOrder {
  readonly capacity: Appointed;
  readonly over: readonly ('goods' | 'person')[];
  readonly order: { readonly court: string; readonly date: string; readonly reference: string };
  /** Its last day, where the judge set one. */
  readonly until?: string | undefined;
}

/** Somebody for whom a judge appointed the person. */
export interface RegisteredAppointment extends RegisteredChild, JudgesOrder {}

/** People whom a person represents: their children, of any age, and those whom a judge entrusted to them. */
export type Represented =
  | {
      readonly state: 'known';
      readonly children: readonly RegisteredChild[];
      readonly appointments: readonly RegisteredAppointment[];
    }
  | { readonly state: 'unavailable' };

/** What the registers say of a person who signs in. The data broker, one storey up, provides it. */
export abstract class RepresentationSource {
  abstract enterprisesOf(nrn: string): Promise<Representation>;
  abstract representedBy(nrn: string): Promise<Represented>;
  /** How the person is called; undefined when the register cannot say. */
  abstract findName(nrn: string): Promise<string | undefined>;
}

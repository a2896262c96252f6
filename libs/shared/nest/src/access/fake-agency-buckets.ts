import { AgencyBuckets, burstSeconds, type Draw } from './agency-buckets';

/** Buckets in memory, for tests, by a clock in milliseconds that the test moves. */
export class FakeAgencyBuckets extends AgencyBuckets {
  /** How often a gateway came to draw. */
  draws = 0;
  private readonly held = new Map<string, { readonly left: number; readonly at: number }>();

  constructor(private readonly now: () => number) {
    super();
  }

  override async draw(agencyId: string, wanted: number, perSecond: number): Promise<Draw> {
    this.draws += 1;
    const [at, full] = [this.now(), perSecond * burstSeconds];
    const { left, at: since } = this.held.get(agencyId) ?? { left: full, at };
    const there = Math.min(full, left + ((at - since) / 1_000) * perSecond);
    const granted = Math.min(wanted, Math.floor(there));
    this.held.set(agencyId, { left: there - granted, at });
    return { granted, emptyForMs: granted > 0 ? 0 : ((1 - there) / perSecond) * 1_000 };
  }
}

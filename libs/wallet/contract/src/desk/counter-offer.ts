import { Instant, LocalizedText, Uuid } from '@gun/kernel';
import { z } from 'zod';

/**
 * `open`: waits for a phone. `taken`: a phone fetched it. `burnt`: five wrong PINs. `ended`: withdrawn by the office, or
 * by whoever it is for, or its document holds no longer. `over`: nobody came in time.
 */
export const CounterOfferState = z
  .enum(['open', 'taken', 'burnt', 'ended', 'over'])
  .meta({ id: 'CounterOfferState', title: 'CounterOfferState' });
export type CounterOfferState = z.infer<typeof CounterOfferState>;

/** What the holder reads of it in their wallet. */
export const CounterOfferView = z
  .object({
    id: Uuid,
    office: LocalizedText,
    state: CounterOfferState,
    preparedAt: Instant,
    until: Instant,
  })
  .meta({ id: 'CounterOfferView', title: 'CounterOfferView' });
export type CounterOfferView = z.infer<typeof CounterOfferView>;

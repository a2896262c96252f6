/** What ends on one day is a lot. Which lots a move takes from is decided here: what ends first goes first. Pure. */

export interface Lot {
  /** Last day on which it can be spent. */
  readonly until: string;
  readonly amount: number;
}

export const totalOf = (lots: readonly Lot[]): number => lots.reduce((total, { amount }) => total + amount, 0);

/** Takes an amount from lots in their order. Undefined when they hold less. */
function takeFrom(lots: readonly Lot[], amount: number): Lot[] | undefined {
  const taken: Lot[] = [];
  let missing = amount;
  for (const lot of lots) {
    const part = Math.min(lot.amount, missing);
    if (part > 0) taken.push({ until: lot.until, amount: part });
    missing -= part;
  }
  return missing === 0 ? taken : undefined;
}

/** Takes from what ends first. */
export const takeSoonestEnding = (lots: readonly Lot[], amount: number): Lot[] | undefined =>
  takeFrom(
    lots.toSorted((a, b) => a.until.localeCompare(b.until)),
    amount,
  );

/** Gives back what ends last: of a claim that is refunded in part, the person keeps what holds longest. */
export const takeLatestEnding = (lots: readonly Lot[], amount: number): Lot[] | undefined =>
  takeFrom(
    lots.toSorted((a, b) => b.until.localeCompare(a.until)),
    amount,
  );

import { expect, type Locator } from '@playwright/test';
import type { Citizen } from './citizen';

interface Wanted {
  /** The button that adds it; it is away while one is held. */
  readonly add: string;
  /** Looks whether a source that answers later has answered. */
  readonly look?: string;
  /** As the list of documents names it. */
  readonly row: RegExp;
  readonly valid: string;
}

/** Has it in the wallet, whatever another journey left there: the newest line of its name is valid. */
export async function holdsDocument({ page }: Citizen, { add, look, row, valid }: Wanted): Promise<Locator> {
  const newest = page.getByRole('row', { name: row }).first();
  const button = page.getByRole('button', { name: add, exact: true });
  await expect(button.or(newest.getByText(valid)).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  await expect(async () => {
    if (look)
      await page
        .getByRole('button', { name: look })
        .click({ timeout: 1_000 })
        .catch(() => undefined);
    await expect(newest).toContainText(valid, { timeout: 2_000 });
  }).toPass();
  return newest;
}

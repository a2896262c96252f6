import type { Means, PersonaId, StaffId } from '@gun/testing';
import type { Page } from '@playwright/test';

const atSimulator = (url: URL) => url.pathname.includes('/ui/');

/** From the simulator's page: this person identifies and returns to where the page came from. */
export async function identify(page: Page, who: PersonaId | StaffId, means: Means) {
  await page.waitForURL(atSimulator);
  await page.locator(`input[name=persona][value=${who}]`).check();
  await page.locator(`button[name=means][value=${means}]`).click();
  await page.waitForURL((url) => !atSimulator(url));
}

/** A civil servant opens their work queue, in French. */
export async function signInAtDesk(page: Page, who: StaffId) {
  await page.goto('/fr');
  await page.getByRole('button', { name: 'Se connecter avec le compte professionnel' }).click();
  await identify(page, who, 'eid');
  await page.waitForURL('**/queue/open');
}

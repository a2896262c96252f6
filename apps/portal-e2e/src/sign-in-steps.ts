import type { Means, PersonaId, StaffId } from '@gun/testing';
import type { Page } from '@playwright/test';

const atSimulator = (url: URL) => url.pathname.includes('/ui/');

async function chooseAtSimulator(page: Page, who: PersonaId | StaffId, means: Means) {
  await page.waitForURL(atSimulator);
  await page.locator(`input[name=persona][value=${who}]`).check();
  await page.locator(`button[name=means][value=${means}]`).click();
  await page.waitForURL((url) => !atSimulator(url));
}

/** From the simulator's page, in whatever language: this citizen signs in and returns to where the page came from. */
export const signIn = (page: Page, who: PersonaId, means: Means = 'itsme') => chooseAtSimulator(page, who, means);

/** From the simulator's page: this civil servant signs in with the identity card. */
export const staffSignIn = (page: Page, who: StaffId) => chooseAtSimulator(page, who, 'eid');

/** From the simulator's page: gives up and returns to the counter. */
export async function cancelSignIn(page: Page) {
  await page.waitForURL(atSimulator);
  await page.locator('button[name=cancel]').click();
  await page.waitForURL((url) => !atSimulator(url));
}

/** The people of the journeys, each with a browser of their own, as `test` hands them out. */
import { test as base, type Browser, type Page } from '@playwright/test';
import type { PersonaId, StaffId } from '@gun/testing';
import { Citizen } from './citizen';
import { Officer } from './officer';
import { PageWatch } from './page-watch';
import type { Language } from './words';

type Citizens = Record<'camille' | 'bram' | 'greta' | 'lou' | 'louise' | 'noa' | 'sarah' | 'yanis', Citizen>;
type Officers = Record<'sebastien' | 'simon' | 'simone' | 'sofie' | 'steffen' | 'stijn' | 'samira', Officer>;

/** Opens a browser for one person, and looks at the end whether anything appeared in it that must not. */
async function withBrowser(browser: Browser, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext();
  const watch = new PageWatch(context);
  await use(await context.newPage());
  await watch.expectNothingAmiss();
  await context.close();
}

interface Place {
  browser: Browser;
}
const citizen =
  (id: PersonaId, language?: Language) =>
  ({ browser }: Place, use: (person: Citizen) => Promise<void>) =>
    withBrowser(browser, (page) => use(new Citizen(id, page, language)));
const officer =
  (id: StaffId) =>
  ({ browser }: Place, use: (person: Officer) => Promise<void>) =>
    withBrowser(browser, (page) => use(new Officer(id, page)));

export const test = base.extend<Citizens & Officers>({
  camille: citizen('camille'),
  bram: citizen('bram'),
  greta: citizen('greta'),
  lou: citizen('lou'),
  louise: citizen('louise'),
  noa: citizen('noa'),
  sarah: citizen('sarah'),
  /** Studies in French, though he lives and signs in in Dutch. */
  yanis: citizen('yanis', 'fr'),
  sebastien: officer('sebastien'),
  sofie: officer('sofie'),
  simon: officer('simon'),
  stijn: officer('stijn'),
  samira: officer('samira'),
  simone: officer('simone'),
  steffen: officer('steffen'),
});
export { expect } from '@playwright/test';

// Moving house without a mouse, on a phone 320 px wide, once in each language, in light and in dark.
import type { PersonaId } from '@gun/testing';
import { expect, test, type Page } from '@playwright/test';
import { auditPage } from './audit-page';
import { daysAgo } from './days';
import { Keyboard } from './keyboard';
import { words, type Language } from './words';

interface Mover {
  readonly language: Language;
  readonly who: PersonaId;
  readonly search: string;
  readonly place: string;
  readonly street: string;
  /** Pages that exist only for somebody who is registered with others. */
  readonly hasHousehold?: true;
}

const movers: readonly Mover[] = [
  {
    language: 'fr',
    who: 'camille',
    search: 'demenager',
    place: '5000',
    street: 'Avenue de l’Essai',
    hasHousehold: true,
  },
  { language: 'nl', who: 'bram', search: 'verhuizen', place: '9000', street: 'Voorbeeldlaan' },
  { language: 'de', who: 'greta', search: 'umziehen', place: '4700', street: 'Beispielstraße' },
  { language: 'en', who: 'louise', search: 'moving house', place: '1030', street: 'Rue du Modèle' },
];

test.use({ viewport: { width: 320, height: 640 } });

for (const mover of movers)
  test(`${mover.who} moves house by keyboard in ${mover.language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await findsTheProcedure(page, mover);
    await signsIn(page, mover);
    await fillsIn(page, mover);
    await sends(page, mover);
  });

async function findsTheProcedure(page: Page, { language, search }: Mover) {
  const keys = new Keyboard(page);
  await page.goto(`/${language}`);
  await auditPage(page);
  await keys.types(page.getByRole('searchbox'), search);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?**');
  await keys.presses(page.locator(`main a[href$="/procedures/change-of-address"]`).first());
  await page.waitForURL('**/procedures/change-of-address');
  await auditPage(page);
  await keys.presses(page.getByRole('link', { name: words[language].start }));
}

async function signsIn(page: Page, { language, who }: Mover) {
  const keys = new Keyboard(page);
  const button = page.getByRole('button', { name: words[language].eid });
  await expect(button).toBeVisible();
  await auditPage(page);
  await keys.presses(button);
  await page.waitForURL('**/ui/**');
  await auditPage(page);
  await keys.chooses('persona', who);
  await keys.presses(page.locator('button[name=means][value=eid]'));
  await page.waitForURL(/\/form\/(?!next-question)/);
}

/** Every page of the form in its order; the ids of the controls are the same in each language. */
async function fillsIn(page: Page, { language, place, street, hasHousehold }: Mover) {
  const keys = new Keyboard(page);
  const box = (id: string) => page.locator(`[id="q-${id}"]`);
  const goesOn = async () => {
    await auditPage(page);
    const before = page.url();
    await keys.presses(page.getByRole('button', { name: words[language].continue, exact: true }));
    await expect.poll(() => page.url()).not.toBe(before);
  };
  if (hasHousehold) {
    await keys.chooses('q-whoMoves', 'wholeHousehold');
    await goesOn();
    await keys.chooses('q-children', 'here');
    await goesOn();
  }
  await keys.picks(box('newAddress-place'), place);
  await keys.picks(box('newAddress-street'), street);
  await keys.types(box('newAddress-houseNumber'), '905');
  await goesOn();
  await keys.chooses('q-homeKind', 'house');
  await goesOn();
  const [year = '', month = '', day = ''] = daysAgo(2).split('-');
  await keys.types(box('movedInOn-day'), day);
  await keys.types(box('movedInOn-month'), month);
  await keys.types(box('movedInOn-year'), year);
  await goesOn();
  await keys.chooses('q-mainResidence', 'yes');
  await goesOn();
  await keys.ticks(page.locator('input[name="q-visitMoments"][value="evening"]'));
  await goesOn();
  await keys.chooses('q-contactBy', 'letter');
  await goesOn();
}

async function sends(page: Page, { language }: Mover) {
  const keys = new Keyboard(page);
  await expect(page.getByRole('heading', { level: 1, name: words[language].check })).toBeVisible();
  await auditPage(page);
  await keys.ticks(page.getByRole('checkbox', { name: words[language].declare }));
  await keys.presses(page.getByRole('button', { name: words[language].submit }));
  await expect(page.getByRole('heading', { level: 1, name: words[language].sent })).toBeVisible();
  await auditPage(page);
}

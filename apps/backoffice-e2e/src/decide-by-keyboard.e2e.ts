import { expect, test, type Page } from '@playwright/test';
import { signInAtDesk } from './sign-in-steps';
import { submitDossier } from './submitted-dossier';

/** Counts what is pressed, because a standard decision may take twelve keys and no more (text apart). */
class Keys {
  pressed = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: string[]) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.pressed += 1;
    }
  }
}

test('Sofie decides a standard dossier from the queue in at most twelve keys, without a mouse', async ({
  page,
  browser,
}) => {
  const { reference } = await submitDossier(browser);
  await signInAtDesk(page, 'sofie');
  const line = page.getByRole('link', { name: reference });
  await line.focus(); // how far down it stands depends on the other dossiers of the day
  const keys = new Keys(page);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sarah Boekhoud');
  await expect(page.getByRole('button', { name: /^Prendre ce dossier/ })).toBeVisible();
  await keys.press('p');
  await expect(page.getByRole('link', { name: /^Préparer la décision/ })).toBeVisible();
  await keys.press('d');
  await expect(page.getByRole('form', { name: 'Décision' })).toBeFocused();
  await keys.press('Tab', 'Space', 'Tab', 'Tab');
  await expect(page.getByRole('textbox', { name: /Faits constatés/ })).toBeFocused();
  await page.keyboard.type('L’agent de quartier vous a rencontrée sur place le 24 novembre 2026.');
  await keys.press('Tab', 'Enter', 'Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Prendre cette décision ?' })).toBeVisible();
  await keys.press('Enter');
  await expect(page.getByText(/Décidé le/)).toBeVisible();
  expect(keys.pressed).toBeLessThanOrEqual(12);
});

test('what Sofie wrote waits for her, also when she gave the dossier back meanwhile', async ({ page, browser }) => {
  const { id } = await submitDossier(browser);
  await signInAtDesk(page, 'sofie');
  await page.goto(`/fr/dossiers/${id}`);
  await page.getByRole('button', { name: /^Prendre ce dossier/ }).click();
  await page.getByRole('link', { name: /^Préparer la décision/ }).click();
  const facts = page.getByRole('textbox', { name: /Faits constatés/ });
  await facts.fill('Une phrase à moitié');
  await page.goto(`/fr/dossiers/${id}`);
  await page.getByRole('button', { name: /^Rendre à la file/ }).click();
  await expect(page.getByRole('button', { name: /^Prendre ce dossier/ })).toBeVisible();
  await page.goto(`/fr/dossiers/${id}/decision`);
  await expect(page.getByText('Cet acte n’est pas ouvert pour l’instant')).toBeVisible();
  await page.getByRole('button', { name: /^Prendre ce dossier/ }).click();
  await expect(facts).toHaveValue('Une phrase à moitié');
});

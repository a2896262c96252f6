// Greta gives an address and a number, proves that she reads them, and hears by e-mail that something is there.
import type { Citizen } from './citizen';
import { auditPage } from './audit-page';
import { expect, test } from './journey';
import { codeFor, message } from './mailbox';

const address = `greta.${Date.now()}@mail.example`;
const other = `greta.muster.${Date.now()}@mail.example`;

const wrongFor = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** Types a code that is not the one, hears so, and then pastes the one, with the space that people put in it. */
async function confirms(greta: Citizen, section: string, code: string) {
  const field = greta.section(section).getByRole('textbox', { name: 'Code aus sechs Ziffern' });
  await field.fill(wrongFor(code));
  await greta.press('Bestätigen');
  await expect(field).toHaveAccessibleDescription(/Das ist nicht der Code/);
  await expect(field).toBeFocused();
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await greta.press('Bestätigen');
}

test('Greta is told by e-mail that a message waits, once she confirmed her address with a code', async ({ greta }) => {
  await greta.opens('/profile');
  await greta.signsIn();
  await greta.follows('Meine Kontaktdaten und die Wahl meiner Hinweise ändern');
  await greta.sees('Sie haben keine E-Mail-Adresse angegeben');

  const email = greta.section('E-Mail-Adresse');
  const field = email.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' });
  await expect(field).toHaveAttribute('autocomplete', 'email');
  await field.fill('greta.mail.example');
  await email.getByRole('button', { name: 'Code senden' }).click();
  await expect(field).toHaveAccessibleDescription(/Fügen Sie das Zeichen @ einmal ein/);
  await field.fill(` ${address} `);
  await email.getByRole('button', { name: 'Code senden' }).click();
  await greta.sees(`Wir haben einen Code an ${address} gesendet`);
  await auditPage(greta.page);
  const code = await codeFor(address);
  await confirms(greta, 'E-Mail-Adresse', code);
  await greta.sees('Ihre E-Mail-Adresse ist bestätigt.');
  await expect(email).toContainText('g•••@mail.example');
  await expect(email).not.toContainText(address);
  await auditPage(greta.page);

  const change = email.getByRole('button', { name: 'Andere Adresse angeben' });
  await change.click();
  await field.fill(other);
  await expect(email.getByRole('button', { name: 'Die jetzige Adresse behalten' })).toBeVisible();
  await expect(async () => {
    // A second code within half a minute is too soon, and the page says so.
    await email.getByRole('button', { name: 'Code senden' }).click();
    await expect(email).toContainText(`an ${other} gesendet`, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(email).toContainText('Wir schreiben weiter an diese Adresse, bis die neue bestätigt ist.');
  await confirms(greta, 'E-Mail-Adresse', await codeFor(other));
  await greta.sees('Ihre E-Mail-Adresse ist bestätigt.');

  const farewell = await message(address, /erhält keine Hinweise/);
  expect(farewell.text).toContain('ersetzt oder entfernt');
  const notice = await message(other, /Eine neue Nachricht wartet/);
  expect(notice.text).not.toMatch(/Greta|Muster|GUN-\w{4}|dossiers|sign-in/);
  await greta.goesTo('Nachrichten');
  await greta.sees('Ihre E-Mail-Adresse wurde geändert');
});

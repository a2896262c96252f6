// A lost Flemish diploma: its database answers later, and delivers a sealed statement without any officer of ours.
import { addressBehindCode } from './address-behind-code';
import { expectPdf } from './expect-pdf';
import { expect, test } from './journey';

test('Bram does not wait for the Flemish database, and receives the statement that it delivers', async ({ bram }) => {
  await bram.opensForm('diploma-copy', 'origin');
  await bram.answers('Waar hebt u het diploma behaald?', 'Aan een Vlaamse school');
  await bram.continues();
  const award = bram.section('Diploma’s in de Vlaamse databank');
  await bram.press('Dit bewijs vragen');
  await expect(award).toContainText('Onderweg');
  await award.getByRole('button', { name: 'Verdergaan zonder te wachten' }).click();
  await bram.continues();
  await bram.declaresAndSubmits();
  await bram.follows('Mijn dossier volgen');
  await bram.sees('Attest dat het diploma bewijst');
  const statement = await bram.downloads(/Uittreksel of attest/);
  await expectPdf(statement);
  await bram.page.goto(await addressBehindCode(statement));
  await bram.sees('Dit document is echt');
});

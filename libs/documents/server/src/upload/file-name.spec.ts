import { expect, test } from '@jest/globals';
import { attachmentHeader, extensionOf, sanitiseFileName } from './file-name';

test.each([
  ['../../etc/passwd', 'passwd'],
  [String.raw`C:\Users\Camille\bail.pdf`, 'bail.pdf'],
  ['facture\u202Efdp.exe', 'facturefdp.exe'],
  ['a\u0000b\r\nc.pdf', 'abc.pdf'],
  ['in\u200Bvisible\uFEFF.pdf', 'invisible.pdf'],
  ['..', 'document'],
  ['', 'document'],
  ['.htaccess', 'htaccess'],
  ['bail signé (O’Brien-Müller) <b>.pdf', 'bail signé (O’Brien-Müller) <b>.pdf'],
  ['\ud800.pdf', 'pdf'],
  ['📄 bail.pdf', '📄 bail.pdf'],
])('keeps of %j what a person sees', (given, kept) => {
  expect(sanitiseFileName(given)).toBe(kept);
});

test('shortens a long name and keeps its extension', () => {
  const name = sanitiseFileName(`${'é'.repeat(500)}.pdf`);
  expect([...name]).toHaveLength(120);
  expect(extensionOf(name)).toBe('pdf');
});

test('sends a name back in both spellings, without letting it end the header', () => {
  expect(attachmentHeader('reçu "1"; x=%.pdf')).toBe(
    `attachment; filename="recu _1_; x=_.pdf"; filename*=UTF-8''re%C3%A7u%20%221%22%3B%20x%3D%25.pdf`,
  );
});

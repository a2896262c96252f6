import { uploadLimits, uploadRefusals, uploadRefusalSentences } from '@gun/documents-contract';
import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { inspectUpload } from './inspect-upload';
import { eicarFile, objectStream, sampleJpeg, samplePdf, samplePng, sampleZip } from './sample-files';

const look = (bytes: Buffer, fileName = '', declaredType = '') => inspectUpload({ bytes, fileName, declaredType });
const reason = (bytes: Buffer, fileName = '', declaredType = '') => {
  const inspection = look(bytes, fileName, declaredType);
  return inspection.allowed ? 'allowed' : inspection.reason;
};

describe('a file that people send every day', () => {
  test.each([
    ['a PDF', samplePdf(), 'bail.pdf', 'application/pdf'],
    ['a PDF with object streams', samplePdf({ more: objectStream('1 0 <</A 1>>') }), 'bail.pdf', 'application/pdf'],
    ['a photo', sampleJpeg(), 'IMG_0001.JPG', 'image/jpeg'],
    ['a screenshot', samplePng({ width: 1080, height: 2400 }), 'écran.png', 'image/png'],
    ['a file without a declared type', samplePng(), 'écran.png', ''],
  ])('%s comes in', (_, bytes, name, type) => {
    expect(look(bytes, name, type)).toMatchObject({ allowed: true, fileName: name });
  });

  test('gets the extension it lacks', () => {
    expect(look(samplePdf(), 'bail')).toMatchObject({ allowed: true, fileName: 'bail.pdf' });
  });

  test('loses what a phone hangs after the end of a photo, and keeps the photo', () => {
    const photo = sampleJpeg();
    const film = Buffer.concat([photo, Buffer.from('....ftypmp42 a few seconds of film')]);
    expect(look(film, 'photo.jpg')).toMatchObject({ allowed: true, bytes: photo });
  });
});

describe('a file that may not come in', () => {
  const script = Buffer.from('<script>alert(1)</script>');
  test.each([
    ['of no bytes', Buffer.alloc(0), 'a.pdf', '', 'emptyFile'],
    [
      'one byte over the limit',
      Buffer.concat([samplePdf(), Buffer.alloc(uploadLimits.bytes)]),
      'a.pdf',
      '',
      'fileTooLarge',
    ],
    [
      'that is an SVG with a script',
      Buffer.from(`<svg xmlns="x">${script}</svg>`),
      'a.svg',
      'image/svg+xml',
      'typeNotAccepted',
    ],
    [
      'that is a web page called a photo',
      Buffer.from(`<html>${script}</html>`),
      'a.png',
      'image/png',
      'typeNotAccepted',
    ],
    ['that is the test virus', eicarFile, 'a.com', '', 'typeNotAccepted'],
    ['that is a zip with the test virus', sampleZip('eicar.com', eicarFile), 'a.zip', '', 'archiveNotAccepted'],
    [
      'that is a zip in a zip',
      sampleZip('b.zip', sampleZip('eicar.com', eicarFile)),
      'a.zip',
      '',
      'archiveNotAccepted',
    ],
    ['that is a zip called a PDF', sampleZip('../../x', eicarFile), 'a.pdf', 'application/pdf', 'archiveNotAccepted'],
    ['that is a Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.doc', '', 'archiveNotAccepted'],
    ['declared as something else', samplePng(), 'a.png', 'application/pdf', 'typeDiffers'],
    ['named as something else', samplePng(), 'a.pdf', 'image/png', 'extensionDiffers'],
    ['named as a program', samplePdf(), 'facture.pdf.exe', '', 'extensionDiffers'],
  ])('%s', (_, bytes, name, type, expected) => {
    expect(reason(bytes, name, type)).toBe(expected);
  });

  test.each([
    ['a PNG with a page after its end', Buffer.concat([samplePng(), Buffer.from('<html>'), script])],
    ['a PNG with a script in its comment', samplePng({ comment: '<SCRIPT src=//x>' })],
    ['a JPEG with a script after its end', Buffer.concat([sampleJpeg(), script])],
    ['a PNG that is also a zip', Buffer.concat([samplePng(), sampleZip('x', eicarFile)])],
    ['a PDF with a page after its end', Buffer.concat([samplePdf(), Buffer.from('<html></html>')])],
    ['a PDF that is also a script', samplePdf({ more: '% <script>alert(1)</script>\n' })],
  ])('%s hides other content', (_, bytes) => {
    expect(reason(bytes)).toBe('hiddenContent');
  });

  test.each([
    ['a JavaScript action', samplePdf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }), 'pdfActive'],
    ['a name spelled with escapes', samplePdf({ catalog: '/OpenAction<</S/J#61v#61Script/JS(x)>>' }), 'pdfActive'],
    ['a script in an object stream', samplePdf({ more: objectStream('7 0 <</S/JavaScript/JS(x)>>') }), 'pdfActive'],
    [
      'a script in an object stream with an escaped name',
      samplePdf({ more: objectStream('7 0 <</S/JavaScript>>', 'Obj#53tm') }),
      'pdfActive',
    ],
    ['a program to launch', samplePdf({ catalog: '/OpenAction<</S/Launch/F(cmd.exe)>>' }), 'pdfActive'],
    ['an XFA form', samplePdf({ catalog: '/AcroForm<</XFA 9 0 R>>' }), 'pdfActive'],
    ['attached files', samplePdf({ catalog: '/Names<</EmbeddedFiles 9 0 R>>' }), 'pdfEmbedsFiles'],
    ['a password', samplePdf({ trailer: '/Encrypt 9 0 R' }), 'pdfEncrypted'],
    ['201 pages', samplePdf({ pages: uploadLimits.pages + 1 }), 'tooManyPages'],
    ['no page', samplePdf({ pages: 0 }), 'fileDamaged'],
    ['no end', samplePdf().subarray(0, -8), 'fileDamaged'],
  ])('a PDF with %s', (_, bytes, expected) => {
    expect(reason(bytes)).toBe(expected);
  });

  test.each([
    [
      'a filter spelled with escapes',
      objectStream('7 0 <</S/JavaScript>>').replace('/Filter', '/F#69lter'),
      'pdfActive',
    ],
    ['a second filter', objectStream('7 0').replace('/FlateDecode', '[/ASCIIHexDecode/FlateDecode]'), 'fileDamaged'],
    ['a string that looks like a stream', objectStream('7 0').replace('/N 1', '/N 1/X(>>\nstream\n)'), 'fileDamaged'],
    ['no filter', objectStream('7 0').replace('/Filter/FlateDecode', ''), 'fileDamaged'],
  ])('a PDF whose object stream has %s', (_, more, expected) => {
    expect(reason(samplePdf({ more }))).toBe(expected);
  });

  test('a PDF whose object stream unpacks to more than the budget', () => {
    expect(reason(samplePdf({ more: objectStream('x'.repeat(65 * 1024 * 1024)) }))).toBe('fileDamaged');
  });

  test.each([
    ['a PNG bomb', samplePng({ width: 20_000, height: 20_000 }), 'imageTooLarge'],
    ['a PNG as long as a street', samplePng({ width: 4_000_000_000, height: 1 }), 'imageTooLarge'],
    ['a JPEG bomb', sampleJpeg({ width: 60_000, height: 60_000 }), 'imageTooLarge'],
    ['a PNG of no width', samplePng({ width: 0 }), 'fileDamaged'],
    ['a PNG with a wrong checksum', Buffer.from(samplePng()).fill(1, 20, 24), 'fileDamaged'],
    ['a PNG cut short', samplePng().subarray(0, -13), 'fileDamaged'],
    ['a JPEG cut short', sampleJpeg().subarray(0, -2), 'fileDamaged'],
  ])('%s', (_, bytes, expected) => {
    expect(reason(bytes)).toBe(expected);
  });
});

test('each reason tells people how to go on, in four languages, in sentences they can read', () => {
  for (const refusal of uploadRefusals)
    for (const language of languages) {
      const sentences = uploadRefusalSentences[refusal][language].split(/(?<=[.?]) /);
      for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
});

import { afterAll, describe, expect, test } from '@jest/globals';
import { languages, type Language } from '@gun/kernel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString, PDFHexString } from 'pdf-lib';
import { blankFormPaper } from './blank-form-paper';
import { criminalRecordExtractPaper } from './criminal-record-extract-paper';
import { decisionPaper } from './decision-paper';
import { findVeraPdf } from './find-verapdf';
import { renderPaper, type Paper } from './paper';
import { phoneCodePaper } from './phone-code-paper';
import { pinLetterPaper } from './pin-letter-paper';
import { receiptPaper } from './receipt-paper';
import {
  sampleBlankForm,
  sampleDecision,
  sampleExtract,
  samplePhoneCode,
  samplePinLetter,
  sampleReceipt,
} from './sample-papers';
import { developmentSealingKey } from '../seal/development-sealing-key';
import { seal } from '../seal/seal';

const at = new Date('2026-11-23T08:21:07Z');
const folder = mkdtempSync(join(tmpdir(), 'papers-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = developmentSealingKey(folder, at);
const check = {
  code: 'K7QF-2M9X-PTRD-8HCA-4VNE-3ZWB-6Y',
  url: 'https://guichet.example/fr/check/K7QF2M9XPTRD8HCA4VNE3ZWB6Y',
  sealer: key.name,
  sealedAt: at,
};

const papers: Record<string, (language: Language) => Paper> = {
  receipt: (language) => receiptPaper(sampleReceipt(language)),
  'blank form': (language) => blankFormPaper(sampleBlankForm(language)),
  decision: (language) => decisionPaper(sampleDecision(language)),
  'code for a phone': (language) => phoneCodePaper(samplePhoneCode(language)),
  'PIN letter': (language) => pinLetterPaper(samplePinLetter(language)),
  'criminal-record extract': (language) => criminalRecordExtractPaper(sampleExtract(language)),
  'criminal-record extract with entries': (language) => criminalRecordExtractPaper(sampleExtract(language, true)),
};

const issue = async (paper: Paper): Promise<Buffer> =>
  (await seal(await renderPaper(paper, at, check), { key, at, reason: paper.title })).bytes;

/** The kinds of structure elements, in reading order. */
function structureOf(document: PDFDocument): string[] {
  const kinds: string[] = [];
  const walk = (node: unknown): void => {
    if (node instanceof PDFArray) for (let i = 0; i < node.size(); i += 1) walk(node.lookup(i));
    if (!(node instanceof PDFDict)) return;
    const kind = node.lookup(PDFName.of('S'));
    if (kind instanceof PDFName) kinds.push(kind.decodeText());
    const kids = node.lookup(PDFName.of('K'));
    if (kids !== undefined) walk(kids);
  };
  walk(document.catalog.lookup(PDFName.of('StructTreeRoot')));
  return kinds;
}

describe.each(Object.entries(papers))('a sealed %s', (_, paperIn) => {
  test.each(languages)('in %s is tagged, titled, in its language, and says that it is PDF/UA-1', async (language) => {
    const paper = paperIn(language);
    const document = await PDFDocument.load(await issue(paper), { updateMetadata: false });
    const { catalog } = document;
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))).toBe(PDFBool.True);
    const lang = catalog.lookup(PDFName.of('Lang')) as PDFString | PDFHexString; // both spell a text
    expect(lang.decodeText()).toMatch(new RegExp(`^${language}\\b`));
    expect(document.getTitle()).toContain(paper.title);
    expect(document.getAuthor()).toBe(paper.author);
    const shown = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'));
    expect(shown).toBe(PDFBool.True);
    const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream; // the compiler writes it unpacked
    expect(Buffer.from(metadata.contents).toString('utf8')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const structure = structureOf(document);
    expect(structure.filter((kind) => kind === 'H1')).toHaveLength(1);
    expect(structure.indexOf('H1')).toBeLessThan(structure.indexOf('H2'));
    expect(structure).toContain('Document');
  });
});

test('a receipt has its answers in tables with header cells', async () => {
  const structure = structureOf(await PDFDocument.load(await issue(receiptPaper(sampleReceipt()))));
  expect(structure.filter((kind) => kind === 'Table')).toHaveLength(2);
  expect(structure.filter((kind) => kind === 'TH')).toHaveLength(4);
});

test('the QR code of a paper has a text that says what it is', async () => {
  const bytes = await issue(receiptPaper(sampleReceipt('en')));
  const document = await PDFDocument.load(bytes);
  expect(structureOf(document)).toContain('Figure');
});

test('what a citizen writes is printed, never run', async () => {
  const receipt = sampleReceipt();
  const hostile = { ...receipt, applicant: { ...receipt.applicant, name: '#panic() #read("/etc/passwd") \\u{0} $x$' } };
  await expect(renderPaper(receiptPaper(hostile), at)).resolves.toBeInstanceOf(Buffer);
});

test('the same content at the same time gives the same bytes', async () => {
  const render = () => renderPaper(receiptPaper(sampleReceipt()), at, check);
  expect((await render()).equals(await render())).toBe(true);
});

// One language for each paper keeps this short; the structure above is judged in all four.
const veraPdf = findVeraPdf(join(tmpdir(), 'verapdf'));
const withVeraPdf = veraPdf ? test : test.skip;
withVeraPdf(
  'veraPDF finds every paper to be PDF/UA-1, and the archived ones PDF/A-2a, seal included',
  async () => {
    const judge = veraPdf!; // the test is skipped without it
    const files = await Promise.all(
      Object.entries(papers).map(async ([name, paperIn], index) => {
        const paper = paperIn(languages[index % languages.length]!);
        const file = join(folder, `${name.replaceAll(' ', '-')}.pdf`);
        writeFileSync(file, await issue(paper));
        return { file, archived: paper.standard === 'a-2a' };
      }),
    );
    const all = files.map(({ file }) => file);
    const archived = files.filter((each) => each.archived).map(({ file }) => file);
    expect(judge('ua1', all)).toEqual([]);
    expect(judge('2a', archived)).toEqual([]);
  },
  180_000,
);

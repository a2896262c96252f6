/**
 * A paper as a PDF/UA-1 file, made and sealed by an agency itself. The same content gives the same bytes: a request that
 * is repeated after a restart is the same request.
 */
import { firstOfMonth, formatNationalNumber, type Language } from '@gun/kernel';
import type { Persona } from '@gun/testing';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSVG } from 'uqr';
import { sealPdf } from '../seal/seal-pdf';
import type { SealingKey } from '../seal/sealing-key';
import { paperTemplate } from './paper-template';

interface NodeCompiler {
  pdf(
    source: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: 'ua-1'; creationTimestamp: number },
  ): Buffer<ArrayBuffer>;
}
interface TypstBinding {
  NodeCompiler: { create(options: { workspace: string; fontArgs: readonly unknown[] }): NodeCompiler };
}

/** A paper exists in the languages of the country only. */
export type PaperLanguage = Exclude<Language, 'en'>;

/** What every paper of an agency says, in one language. */
export interface PaperWords {
  readonly authority: string;
  readonly title: string;
  readonly person: string;
  readonly birthDate: string;
  readonly number: string;
  readonly reference: string;
  readonly issued: string;
  readonly heldTitle: string;
  readonly invented: string;
  readonly checkTitle: string;
  readonly check: string;
  readonly qrAlt: string;
  readonly page: string;
  readonly sealed: string;
}

/** One paper of one dossier. */
export interface SealedPaper {
  readonly language: PaperLanguage;
  readonly words: PaperWords;
  readonly subtitle: string;
  readonly person: Persona;
  /** Said between who it is about and which dossier it belongs to. */
  readonly more?: readonly { readonly label: string; readonly value: string }[];
  /** What the agency holds: the content of the paper. */
  readonly held: readonly string[];
  readonly reference: string;
  readonly issuedAt: Date;
  readonly checkCode: string;
  readonly portal: string;
  readonly seal: SealingKey;
}

let compiler: NodeCompiler | undefined;

function getCompiler(): NodeCompiler {
  if (compiler) return compiler;
  const load = createRequire(import.meta.url);
  const binding = load(`@myriaddreamin/typst-ts-node-compiler-linux-${process.arch}-gnu`) as TypstBinding; // untyped native module
  const workspace = mkdtempSync(join(tmpdir(), 'papers-'));
  compiler = binding.NodeCompiler.create({ workspace, fontArgs: [] });
  rmdirSync(workspace); // its whole world is a folder that no longer exists: no template reads a file of this machine
  return compiler;
}

/** A day as papers write it: `25 novembre 2026`. */
export const onDay = (date: Date, language: PaperLanguage): string =>
  firstOfMonth(
    new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date),
    language,
  );

/** Draws and seals a paper. @throws when the result would not be accessible. */
export function drawSealedPaper(paper: SealedPaper): Buffer<ArrayBuffer> {
  const { language, words, subtitle, person, more = [], held, reference, issuedAt, checkCode, portal, seal } = paper;
  const site = `${portal}/${language}/check`;
  const url = `${site}/${checkCode.replaceAll('-', '')}`;
  const facts = [
    { label: words.person, value: `${person.givenName} ${person.surname}` },
    { label: words.birthDate, value: onDay(new Date(`${person.birthDate}T12:00:00Z`), language) },
    { label: words.number, value: formatNationalNumber(person.nrn) },
    ...more,
    { label: words.reference, value: reference },
    { label: words.issued, value: onDay(issuedAt, language) },
  ];
  const data = {
    ...{ language, reference, words, facts, url, held, subtitle, code: checkCode },
    site: site.replace(/^https?:\/\//, ''),
    qr: renderSVG(url, { border: 1, whiteColor: '#ffffff', ecc: 'M' }),
  };
  const pdf = getCompiler().pdf(
    { mainFileContent: paperTemplate, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(issuedAt.getTime() / 1000) },
  );
  return sealPdf(pdf, { key: seal, at: issuedAt, name: words.authority, reason: words.title });
}

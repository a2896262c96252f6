/**
 * The extract as a PDF/UA-1 file, made and sealed by the agency itself. The same content gives the same bytes: a request that is
 * repeated after a restart is the same request.
 */
import { firstOfMonth, formatNationalNumber } from '@gun/kernel';
import type { Persona } from '@gun/testing';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSVG } from 'uqr';
import { sealPdf } from '../seal/seal-pdf';
import type { SealingKey } from '../seal/sealing-key';
import { extractTemplate } from './extract-template';
import { extractWording, type ExtractLanguage, type Model } from './extract-wording';

interface NodeCompiler {
  pdf(
    source: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: 'ua-1'; creationTimestamp: number },
  ): Buffer<ArrayBuffer>;
}
interface TypstBinding {
  NodeCompiler: { create(options: { workspace: string; fontArgs: readonly unknown[] }): NodeCompiler };
}

export interface Extract {
  readonly language: ExtractLanguage;
  readonly model: Model;
  readonly person: Persona;
  readonly requestedBy?: string | undefined;
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
  const workspace = mkdtempSync(join(tmpdir(), 'extracts-'));
  compiler = binding.NodeCompiler.create({ workspace, fontArgs: [] });
  rmdirSync(workspace); // its whole world is a folder that no longer exists: no template reads a file of this machine
  return compiler;
}

const onDay = (date: Date, language: ExtractLanguage): string =>
  firstOfMonth(
    new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date),
    language,
  );

/** Draws and seals the extract. @throws when the result would not be accessible. */
export function drawExtract(extract: Extract): Buffer<ArrayBuffer> {
  const { language, model, person, reference, issuedAt, checkCode, portal, seal } = extract;
  const words = extractWording[language];
  const site = `${portal}/${language}/check`;
  const url = `${site}/${checkCode.replaceAll('-', '')}`;
  const facts = [
    { label: words.person, value: `${person.givenName} ${person.surname}` },
    { label: words.birthDate, value: onDay(new Date(`${person.birthDate}T12:00:00Z`), language) },
    { label: words.number, value: formatNationalNumber(person.nrn) },
    ...(extract.requestedBy ? [{ label: words.requestedBy, value: extract.requestedBy }] : []),
    { label: words.reference, value: reference },
    { label: words.issued, value: onDay(issuedAt, language) },
  ];
  const data = {
    ...{ language, reference, words, facts, url, code: checkCode, model: words.model[model] },
    site: site.replace(/^https?:\/\//, ''),
    qr: renderSVG(url, { border: 1, whiteColor: '#ffffff', ecc: 'M' }),
  };
  const pdf = getCompiler().pdf(
    { mainFileContent: extractTemplate, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(issuedAt.getTime() / 1000) },
  );
  return sealPdf(pdf, { key: seal, at: issuedAt, name: words.authority, reason: words.title });
}

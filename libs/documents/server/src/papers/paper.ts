/** From the content of a paper to its PDF. */
import type { Language } from '@gun/kernel';
import { renderSVG } from 'uqr';
import { markAccessible } from './accessible-archive';
import { counterMark } from './counter-mark';
import { onDay } from './paper-dates';
import { drawableOnly } from './drawable-text';
import { compileTypst, type PdfStandard, type TypstSource } from './typst-compiler';
import { paperTemplate } from '../templates/paper-template';
import { paperWording } from '../wording/paper-wording';

/** What is printed so that anyone can check a paper: the code, the address, who seals it and when. */
export interface PaperCheck {
  readonly code: string;
  readonly url: string;
  readonly sealer: string;
  readonly sealedAt: Date;
}

/** A paper ready to be rendered. */
export interface Paper {
  readonly template: { readonly id: string; readonly version: number; readonly source: string };
  readonly standard: PdfStandard;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Printed at the top of the second page and after. */
  readonly running: string;
  readonly foot: string;
  readonly reference: string;
  readonly words: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

function checkData(check: PaperCheck, language: Language) {
  const words = paperWording[language];
  return {
    qrSvg: renderSVG(check.url, { border: 1, whiteColor: '#ffffff', ecc: 'M' }),
    alt: words.checkAlt,
    url: check.url,
    shownUrl: check.url.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, ''),
    code: check.code,
    sealed: words.sealed(check.sealer, onDay(check.sealedAt, language)),
  };
}

/** Compiles as it stands; where a sign has no shape in our fonts, once more with the signs that do. */
function compileDrawable(source: TypstSource): Buffer {
  try {
    return compileTypst(source);
  } catch {
    return compileTypst({ ...source, data: drawableOnly(source.data) });
  }
}

/** Renders a paper as an accessible PDF (PDF/UA-1); an archived one also as PDF/A-2a. */
export async function renderPaper(paper: Paper, at: Date, check?: PaperCheck): Promise<Buffer> {
  const { template, standard, words, data, ...head } = paper;
  const source = {
    template: paperTemplate + template.source,
    standard,
    at,
    data: {
      ...head,
      ...data,
      markSvg: counterMark,
      words: { ...paperWording[paper.language], ...words },
      ...(check && { check: checkData(check, paper.language) }),
    },
  };
  const pdf = compileDrawable(source);
  return standard === 'a-2a' ? markAccessible(pdf) : pdf;
}

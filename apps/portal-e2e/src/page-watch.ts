/** Looks over the shoulder of every browser in a journey: what must never appear is noted while people go their way. */
import { personas, staff } from '@gun/testing';
import { expect, type BrowserContext, type Page } from '@playwright/test';

const nationalNumbers: readonly string[] = [...Object.values(personas), ...Object.values(staff)].map(({ nrn }) => nrn);

/** As a register writes it, and as people do: 11 digits, with or without dots and hyphen. */
const asPeopleWrite = (nrn: string) =>
  `${nrn.slice(0, 2)}.${nrn.slice(2, 4)}.${nrn.slice(4, 6)}-${nrn.slice(6, 9)}.${nrn.slice(9)}`;

export const findNationalNumber = (text: string): string | undefined =>
  nationalNumbers.flatMap((nrn) => [nrn, asPeopleWrite(nrn)]).find((nrn) => text.includes(nrn));

export class PageWatch {
  private readonly addresses: string[] = [];
  private readonly blocked: string[] = [];

  constructor(private readonly context: BrowserContext) {
    context.on('request', (request) => this.addresses.push(request.url()));
    context.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) this.blocked.push(message.text());
    });
    context.on('weberror', (error) => this.blocked.push(String(error.error())));
  }

  /** No script of ours was stopped or failed; no national number is in an address or in what the browser keeps. */
  async expectNothingAmiss() {
    expect(this.blocked).toEqual([]);
    expect(this.addresses.filter(findNationalNumber)).toEqual([]);
    for (const page of this.context.pages()) expect(findNationalNumber(await keptBy(page))).toBeUndefined();
  }
}

/** Everything that a page can keep in the browser. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).catch(() => ''); // a page that is just leaving keeps nothing

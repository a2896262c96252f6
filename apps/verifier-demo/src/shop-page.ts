/** The shop: one page, no script. Before the proof it shows two ways to give one; afterwards it sells beer. */
import { renderSVG } from 'uqr';
import { languages, words, type Language } from './shop-words';
import { styles } from './shop-styles';

export type Notice = 'notProven' | 'wrongBrowser' | 'bought';

export interface ShopView {
  readonly language: Language;
  readonly adult: boolean;
  readonly notice?: Notice | undefined;
  readonly tokenLink: string;
  readonly presentationLink: string;
  readonly phoneLink: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const bottle = `<svg viewBox="0 0 40 100" width="40" height="100" aria-hidden="true"><path d="M15 4h10v22c0 6 9 10 9 20v42a8 8 0 0 1-8 8H14a8 8 0 0 1-8-8V46c0-10 9-14 9-20z"/><path class="paper" d="M6 56h28v22H6z"/></svg>`;

/** Without `Referer`, so that the house of the wallet does not learn from which shop somebody comes. */
const away = (href: string, text: string, look: string): string =>
  `<a class="${look}" href="${escaped(href)}" rel="noreferrer">${text}</a>`;

function ways({ language, tokenLink, presentationLink, phoneLink }: ShopView): string {
  const w = words[language];
  return `<p>${w.why}</p>
<ul class="ways">
<li><h3>${w.byVerifier}</h3><p>${w.byVerifierText}</p>${away(tokenLink, w.byVerifier, 'act')}</li>
<li><h3>${w.byWallet}</h3><p>${w.byWalletText}</p>${away(presentationLink, w.byWallet, 'act quiet')}</li>
</ul>
<details><summary>${w.byPhone}</summary><p>${w.byPhoneText}</p>
<div class="code" role="img" aria-label="${w.byPhoneText}">${renderSVG(phoneLink)}</div>
<p>${away(phoneLink, w.phoneLink, 'act quiet')} <a class="act" href="/?lang=${language}">${w.scanned}</a></p></details>`;
}

function age(view: ShopView): string {
  const w = words[view.language];
  const state = view.adult
    ? `<p class="state yes">${w.yes}</p><p>${w.learn}</p>
<form method="post" action="/age/forget"><input type="hidden" name="lang" value="${view.language}"><button class="act quiet">${w.forget}</button></form>`
    : `<p class="state">${w.notYet}</p>${ways(view)}`;
  return `<section class="age" aria-labelledby="age"><h2 id="age">${w.ageTitle}</h2>${state}</section>`;
}

function beers({ language, adult }: ShopView): string {
  const w = words[language];
  const buy = (name: string): string =>
    adult
      ? `<form method="post" action="/orders"><input type="hidden" name="lang" value="${language}"><button class="act">${w.buy}<span class="hidden"> ${name}</span></button></form>`
      : `<p class="locked">${w.locked}</p>`;
  const item = ([name, text, price]: readonly [string, string, string]): string =>
    `<li>${bottle}<div><h3>${name}</h3><p>${text}</p><p class="price">${price}</p>${buy(name)}</div></li>`;
  return `<ul class="beers">${w.beers.map(item).join('')}</ul>`;
}

export function shopPage(view: ShopView): string {
  const { language, notice } = view;
  const w = words[language];
  const other = languages.map((one) =>
    one === language
      ? `<li><span aria-current="true">${one.toUpperCase()}</span></li>`
      : `<li><a href="/?lang=${one}" lang="${one}" hreflang="${one}">${one.toUpperCase()}</a></li>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${w.name}</title><style>${styles}</style></head><body>
<header><p class="brand">${w.name}</p><nav aria-label="Langue, taal, Sprache, language"><ul>${other.join('')}</ul></nav></header>
<main><h1>${w.lead}</h1>${notice ? `<p class="notice" role="status">${w[notice]}</p>` : ''}
${age(view)}${beers(view)}</main>
<footer><p>${w.invented}</p></footer></body></html>`;
}

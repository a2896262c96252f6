import { html, Markup } from './html';
import type { Locale } from './texts/texts';
import { locales, textsOf } from './texts/texts-of';

/** Our pages load nothing from elsewhere and run one script of our own; forms may lead on to the sites given here. */
export const contentSecurityPolicy = (formTargets: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "script-src 'self'",
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

const mark = html`<svg viewBox="0 0 36 40" aria-hidden="true" focusable="false">
  <path class="arch" d="M3 34V17a15 15 0 0 1 30 0v17z" />
  <path class="opening" d="M8.5 34V17.5a9.5 9.5 0 0 1 19 0V34z" />
  <circle class="arch" cx="18" cy="19.5" r="4" />
  <path class="arch" d="M10.5 34a7.5 8.5 0 0 1 15 0z" />
  <path class="b1" d="M0 36h12v4H0z" />
  <path class="b2" d="M12 36h12v4H12z" />
  <path class="b3" d="M24 36h12v4H24z" />
</svg>`;

function languageSwitch(current: Locale): Markup {
  const links = locales.map((locale) =>
    locale === current
      ? html`<strong lang="${locale}" aria-current="true">${textsOf(locale).localeName}</strong>`
      : html`<a href="?lang=${locale}" lang="${locale}" hreflang="${locale}">${textsOf(locale).localeName}</a>`,
  );
  return html`<nav class="langs" aria-label="${textsOf(current).languages}">${links}</nav>`;
}

/** The frame around every page: header with the languages, and a notice that none of this is real. */
export function page(
  locale: Locale,
  title: string,
  content: Markup,
  { script = false, languages = true } = {},
): string {
  const texts = textsOf(locale);
  const [brand, subtitle] = texts.brand;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${brand}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/simulator.css" />
        ${script && html`<script src="/assets/continue.js" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header>
          <div class="wrap site-bar">
            <div class="brand">
              ${mark}<span>${brand}<small>${subtitle}</small></span>
            </div>
            ${languages && languageSwitch(locale)}
          </div>
          <div class="simulated"><p class="wrap">${texts.notice}</p></div>
        </header>
        <main id="content" tabindex="-1" class="wrap page">${content}</main>
      </body>
    </html>`.text;
}

function statement(locale: Locale, title: string, lead?: string): string {
  const content = html`<div class="head">
    <h1>${title}</h1>
    ${lead !== undefined && html`<p class="lead">${lead}</p>`}
  </div>`;
  return page(locale, title, content, { languages: false });
}

/** Shown where a sign-in can no longer go on: the way back is the counter. */
export const expiredPage = (locale: Locale): string =>
  statement(locale, textsOf(locale).expiredTitle, textsOf(locale).expired);

/** Shown after signing out when nobody said where to go next. */
export const signedOutPage = (locale: Locale): string => statement(locale, textsOf(locale).signedOut);

/** Goes on by itself, and by a button where scripts do not run. `form` was written by oidc-provider: markup already. */
export function signOutPage(locale: Locale, form: string): string {
  const texts = textsOf(locale);
  const button = html`<input type="hidden" name="logout" value="yes" />
    <button class="btn" type="submit">${texts.continue}</button>`;
  const [opened = ''] = form.split('</form>');
  const content = html`<div class="head"><h1>${texts.leaving}</h1></div>
    ${new Markup(opened)}${button}${new Markup('</form>')}`;
  return page(locale, texts.leaving, content, { script: true, languages: false });
}

/** Who the verifier is and what it keeps, in the language of whoever looks: one page, no script. */
import type { LoggedKey } from './key-ring';

const words = {
  fr: {
    title: 'Vérificateur d’âge',
    what: 'Nous vérifions une preuve d’âge et signons, sans le voir, un jeton qui dit seulement « 18 ans ou plus ».',
    keeps: 'Nous n’apprenons ni votre nom ni le site pour lequel vous demandez. Nous ne gardons rien.',
    keys: 'Nos clés publiques : une par mois, la même pour tous.',
  },
  nl: {
    title: 'Leeftijdscontroleur',
    what: 'Wij controleren een leeftijdsbewijs en ondertekenen, zonder het te zien, een teken dat alleen zegt: 18 jaar of ouder.',
    keeps: 'Wij vernemen uw naam niet, en ook niet voor welke site u het vraagt. Wij bewaren niets.',
    keys: 'Onze openbare sleutels: één per maand, voor iedereen dezelfde.',
  },
  de: {
    title: 'Altersprüfer',
    what: 'Wir prüfen einen Altersnachweis und unterschreiben, ohne es zu sehen, ein Zeichen, das nur sagt: 18 Jahre oder älter.',
    keeps: 'Wir erfahren weder Ihren Namen noch, für welche Website Sie fragen. Wir bewahren nichts auf.',
    keys: 'Unsere öffentlichen Schlüssel: einer pro Monat, für alle derselbe.',
  },
  en: {
    title: 'Age verifier',
    what: 'We check a proof of age and sign, without seeing it, a token that says only: 18 or over.',
    keeps: 'We learn neither your name nor the site for which you ask. We keep nothing.',
    keys: 'Our public keys: one a month, the same for everybody.',
  },
} as const;

const styles = `body{font:1.1em/1.6 sans-serif;max-width:40em;margin:2em auto;padding:0 1em;color-scheme:light dark}
li{overflow-wrap:anywhere}`;

type Language = keyof typeof words;
const isLanguage = (text: string): text is Language => Object.hasOwn(words, text);

export const languageFor = (accepted = ''): Language =>
  accepted
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find(isLanguage) ?? 'fr';

export function verifierPage(accepted: string | undefined, log: readonly LoggedKey[]): string {
  const language = languageFor(accepted);
  const { title, what, keeps, keys } = words[language];
  const lines = log.map(({ month, n }) => `<li>${month}: <code>${n.slice(0, 24)}…</code></li>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${styles}</style></head>
<body><main><h1>${title}</h1><p>${what}</p><p>${keeps}</p><h2>${keys}</h2><ul>${lines.join('')}</ul></main></body></html>`;
}

/** The page of an archive that a person opens first: what there is, and where. It needs no network and no script. */
import { firstOfMonth, type Language, type LocalizedText } from '@gun/kernel';

/** How many there are of what, and where; for the page. */
export interface ArchivedKind {
  readonly title: LocalizedText;
  readonly file: string;
  readonly schema: string;
  readonly items: number;
  readonly files: readonly string[];
}

const words = {
  title: {
    fr: 'Mes données au Guichet Unique numérique',
    nl: 'Mijn gegevens bij het Uniek Digitaal Loket',
    de: 'Meine Daten beim Einheitlichen Digitalen Schalter',
    en: 'My data at the Digital One-Stop Counter',
  },
  intro: {
    fr: 'Voici tout ce que le guichet garde sur vous (RGPD, art. 15 et 20). Chaque fichier JSON se lit avec un éditeur de texte, et son schéma dit ce que chaque champ contient. Les personnes de votre ménage n’y figurent que par leur lien avec vous.',
    nl: 'Dit is alles wat het loket over u bewaart (AVG, art. 15 en 20). Elk JSON-bestand leest u met een teksteditor; het schema zegt wat elk veld bevat. Mensen van uw gezin staan er alleen in met hun band met u.',
    de: 'Das ist alles, was der Schalter über Sie aufbewahrt (DSGVO, Art. 15 und 20). Jede JSON-Datei lesen Sie mit einem Texteditor; ihr Schema sagt, was jedes Feld enthält. Personen Ihres Haushalts stehen nur mit ihrer Beziehung zu Ihnen darin.',
    en: 'This is all that the counter keeps about you (GDPR, art. 15 and 20). You can read each JSON file with a text editor; its schema says what each field holds. People of your household appear by their relation to you only.',
  },
  made: { fr: 'Établi le', nl: 'Gemaakt op', de: 'Erstellt am', en: 'Made on' },
  kind: { fr: 'Données', nl: 'Gegevens', de: 'Daten', en: 'Data' },
  count: { fr: 'Nombre', nl: 'Aantal', de: 'Anzahl', en: 'Number' },
  file: { fr: 'Fichier', nl: 'Bestand', de: 'Datei', en: 'File' },
  schema: { fr: 'Schéma', nl: 'Schema', de: 'Schema', en: 'Schema' },
  documents: { fr: 'Fichiers joints', nl: 'Bijgevoegde bestanden', de: 'Beigefügte Dateien', en: 'Attached files' },
} satisfies Record<string, LocalizedText>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const link = (path: string): string => `<a href="${escaped(path)}">${escaped(path)}</a>`;

const dayOf = (instant: Date, language: Language): string =>
  firstOfMonth(
    new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(instant),
    language,
  );

export function indexPage(kinds: readonly ArchivedKind[], language: Language, madeAt: Date): string {
  const say = (text: LocalizedText): string => escaped(text[language]);
  const rows = kinds.map(
    ({ title, items, file, schema }) =>
      `<tr><th scope="row">${say(title)}</th><td>${items}</td><td>${link(file)}</td><td>${link(schema)}</td></tr>`,
  );
  const files = kinds.flatMap((kind) => kind.files).map((path) => `<li>${link(path)}</li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(words.title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border-bottom: 1px solid; padding: .5rem; text-align: left; }
</style>
</head>
<body>
<main>
<h1>${say(words.title)}</h1>
<p>${say(words.intro)}</p>
<p>${say(words.made)} ${escaped(dayOf(madeAt, language))}</p>
<table>
<thead><tr>${[words.kind, words.count, words.file, words.schema].map((word) => `<th scope="col">${say(word)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${files.length > 0 ? `<h2>${say(words.documents)}</h2>\n<ul>\n${files.join('\n')}\n</ul>` : ''}
</main>
</body>
</html>
`;
}

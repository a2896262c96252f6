'use client';

const sentences = {
  fr: 'La faute vient de nous. Réessayez dans quelques minutes, ou appelez le',
  nl: 'De fout ligt bij ons. Probeer over enkele minuten opnieuw, of bel',
  de: 'Der Fehler liegt bei uns. Versuchen Sie es in einigen Minuten erneut oder rufen Sie an:',
  en: 'The fault is ours. Try again in a few minutes, or call',
};

/** The last net, below every layout: four languages and a phone number, and nothing that could fail again. */
export default function GlobalError() {
  return (
    <html lang="fr">
      <body>
        <main className="wrap page">
          <h1>GUN</h1>
          {Object.entries(sentences).map(([language, sentence]) => (
            <p key={language} lang={language}>
              {sentence} <a href="tel:+3280000478">0800 00 478</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}

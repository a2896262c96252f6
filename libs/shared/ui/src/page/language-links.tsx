export interface LanguageLink {
  language: string;
  /** The language in its own name: "Nederlands". */
  name: string;
  /** The same page in that language. */
  href: string;
}

export interface LanguageLinksProps {
  label: string;
  current: string;
  /** Said after the name of the language of the page: "(langue actuelle)". */
  currentText: string;
  languages: readonly LanguageLink[];
}

/** Each language by its own name, never by a flag. */
export function LanguageLinks({ label, current, currentText, languages }: LanguageLinksProps) {
  return (
    <nav className="langs" aria-label={label}>
      {languages.map(({ language, name, href }) =>
        language === current ? (
          <strong key={language} lang={language}>
            <span aria-hidden="true">{language.toUpperCase()}</span>
            <span className="vh">
              {name} {currentText}
            </span>
          </strong>
        ) : (
          <a key={language} href={href} lang={language} hrefLang={language}>
            <span aria-hidden="true">{language.toUpperCase()}</span>
            <span className="vh">{name}</span>
          </a>
        ),
      )}
    </nav>
  );
}

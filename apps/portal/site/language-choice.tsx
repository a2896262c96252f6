import { helpline, languageNames, routing, siteMessages, siteNames } from '@gun/i18n';
import { languages } from '@gun/kernel';
import { Brand, Call, Page, PageHead, Row, Rows, Tricolour } from '@gun/ui';

/** The front door: four languages, each in its own words; no guess, no flag. */
export function LanguageChoice() {
  const others = languages.filter((language) => language !== routing.defaultLocale);
  return (
    <>
      <header>
        <div className="wrap site-bar">
          <Brand href="/" name="GUN" />
        </div>
      </header>
      <Page>
        <PageHead
          title={
            <>
              {siteNames[routing.defaultLocale]}
              {others.map((language) => (
                <span key={language} lang={language} className="vh">
                  {` · ${siteNames[language]}`}
                </span>
              ))}
            </>
          }
        />
        <div className="col">
          <Rows>
            {routing.locales.map((language) => (
              <Row
                key={language}
                lang={language}
                headingLevel={2}
                href={`/${language}`}
                title={languageNames[language]}
                note={siteNames[language]}
              />
            ))}
          </Rows>
          <p>
            <Call phone={helpline} />
          </p>
          {routing.locales.map((language) => (
            <p key={language} lang={language} className="small quiet">
              {siteMessages[language].header.help}
            </p>
          ))}
          <Tricolour />
        </div>
      </Page>
    </>
  );
}

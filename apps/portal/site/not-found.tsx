import { siteMessages } from '@gun/i18n';
import { languages } from '@gun/kernel';
import { ProblemPage, Search } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useHumanRoute } from './human-route';
import { PublicPage } from './public-page';

/** Says it in the language of the address, then in the three others. */
export function NotFound() {
  const t = useTranslations('site.notFound');
  const home = useTranslations('portal.home');
  const nav = useTranslations('site.nav');
  const language = useLocale();
  const others = languages.filter((other) => other !== language);
  return (
    <PublicPage title={t('title')} path="">
      <ProblemPage eyebrow={t('eyebrow')} title={t('title')} lead={t('lead')} human={useHumanRoute()}>
        <Search action={`/${language}/search`} label={home('searchLabel')} buttonText={home('search')} />
        <ul className="ask-links">
          <li>
            <a href={`/${language}`}>{nav('home')}</a>
          </li>
          <li>
            <a href={`/${language}/search`}>{nav('procedures')}</a>
          </li>
          <li>
            <a href={`/${language}/dossiers`}>{nav('dossiers')}</a>
          </li>
        </ul>
        <div className="split three">
          {others.map((other) => (
            <section className="section" lang={other} key={other}>
              <h2>{siteMessages[other].notFound.title}</h2>
              <p>{siteMessages[other].notFound.lead}</p>
              <p>
                <a href={`/${other}`} hrefLang={other}>
                  {siteMessages[other].notFound.home}
                </a>
              </p>
            </section>
          ))}
        </div>
      </ProblemPage>
    </PublicPage>
  );
}

import { helpline } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import type { LifeEventItem, ProcedureSummary } from '@gun/procedures-contract';
import { Ask, Call, Column, LifeEvents, LinkList, Margin, Page, Search, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { Incomplete } from './incomplete';

interface HomeProps {
  language: Language;
  events?: readonly LifeEventItem[];
  procedures?: readonly ProcedureSummary[];
}

export function Home({ language, events, procedures }: HomeProps) {
  const t = useTranslations('portal.home');
  return (
    <Page look="open">
      <Ask title={t('title')} margin={<WhomToCall language={language} />}>
        <Search
          action={`/${language}/search`}
          label={t('searchLabel')}
          buttonText={t('search')}
          hint={t('searchHint')}
        />
        <Popular language={language} procedures={procedures} />
      </Ask>
      <div className="wrap page">
        <Column>
          {!events && <Incomplete />}
          <Events id="life" title={t('lifeEvents')} kind="life" language={language} events={events} />
          <Events id="business" title={t('business')} kind="business" language={language} events={events} />
          <Section id="once" title={t('onceTitle')}>
            <p className="lead">{t('onceText')}</p>
          </Section>
        </Column>
        <Margin>
          <Section id="mine" title={t('mine')}>
            <p>{t('mineText')}</p>
            <LinkList items={[{ href: `/${language}/dossiers`, text: t('mineLink'), icon: 'document' }]} />
          </Section>
          <Section id="check" title={t('checkTitle')}>
            <p>{t('checkText')}</p>
            <LinkList items={[{ href: `/${language}/check`, text: t('checkLink'), icon: 'qr' }]} />
          </Section>
        </Margin>
      </div>
    </Page>
  );
}

function WhomToCall({ language }: { language: Language }) {
  const t = useTranslations('portal.home');
  return (
    <Section id="call" title={t('call')}>
      <p>
        <Call phone={helpline} />
      </p>
      <p>{t('callText')}</p>
      <LinkList
        items={[
          { href: `/${language}/help#counters`, text: t('counter'), icon: 'counter' },
          { href: `/${language}/help#post`, text: t('post'), icon: 'post' },
        ]}
      />
    </Section>
  );
}

/** What municipalities and offices are asked for most, in the order in which it is shown. */
const oftenAsked = ['change-of-address', 'criminal-record-extract', 'birth-certificate', 'simplified-tax-return'];

function Popular({ language, procedures = [] }: Pick<HomeProps, 'language' | 'procedures'>) {
  const t = useTranslations('portal.home');
  const popular = oftenAsked.flatMap((asked) => procedures.find(({ key }) => key === asked) ?? []);
  if (popular.length === 0) return null;
  return (
    <ul className="ask-links" aria-label={t('popular')}>
      {popular.map(({ key, name }) => (
        <li key={key}>
          <a href={`/${language}/procedures/${key}`}>{name[language]}</a>
        </li>
      ))}
    </ul>
  );
}

interface EventsProps extends Pick<HomeProps, 'language' | 'events'> {
  id: string;
  title: string;
  kind: LifeEventItem['kind'];
}

function Events({ id, title, kind, language, events = [] }: EventsProps) {
  const items = events
    .filter((event) => event.kind === kind)
    .map((event) => ({
      href: `/${language}/life-events/${event.key}`,
      title: event.name[language],
      text: event.procedures.map(({ name }) => name[language]).join(' · ') || event.intro[language],
    }));
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <LifeEvents items={items} />
    </Section>
  );
}

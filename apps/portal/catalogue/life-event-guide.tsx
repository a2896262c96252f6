import type { Language } from '@gun/kernel';
import type { LifeEventItem } from '@gun/procedures-contract';
import { Breadcrumbs, Column, HumanHelp, Margin, Page, PageHead, Row, Rows, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useHumanRoute } from '../site/human-route';

export function LifeEventGuide({ language, event }: { language: Language; event: LifeEventItem }) {
  const t = useTranslations('portal.lifeEvent');
  const site = useTranslations('site.nav');
  return (
    <Page>
      <PageHead
        trail={
          <Breadcrumbs
            labelText={site('breadcrumbs')}
            items={[{ text: site('home'), href: `/${language}` }, { text: event.name[language] }]}
          />
        }
        title={event.name[language]}
        lead={event.intro[language]}
      />
      <Column>
        <Section id="procedures" title={t('procedures')}>
          {event.procedures.length === 0 && <p>{t('none')}</p>}
          <Rows>
            {event.procedures.map(({ key, name }) => (
              <Row key={key} href={`/${language}/procedures/${key}`} title={name[language]} />
            ))}
          </Rows>
        </Section>
      </Column>
      <Margin>
        <HumanHelp {...useHumanRoute()} />
      </Margin>
    </Page>
  );
}

import { helpline } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import type { OfficeItem } from '@gun/procedures-contract';
import { Actions, Button, Call, Column, LinkList, Margin, Page, PageHead, Section, TextInput } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { Counter } from './counter';
import { Incomplete } from './incomplete';

interface HelpProps {
  language: Language;
  query: string;
  counters?: readonly OfficeItem[];
}

export function Help({ language, query, counters }: HelpProps) {
  const t = useTranslations('portal.help');
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        <Section id="phone" title={t('phone')}>
          <p>
            <Call phone={helpline} />
          </p>
          <p>{t('phoneText')}</p>
          <p>{t('phoneHow')}</p>
        </Section>
        <Section id="counters" title={t('counters')}>
          <form className="filters" action={`/${language}/help#counters`}>
            <TextInput id="municipality" name="municipality" label={t('municipality')} defaultValue={query} />
            <Actions>
              <Button look="alt">{t('find')}</Button>
            </Actions>
          </form>
          <Counters language={language} query={query} counters={counters} />
        </Section>
      </Column>
      <Margin>
        <Section id="post" title={t('post')}>
          <p>{t('postText')}</p>
          <LinkList items={[{ href: `/${language}/search`, text: t('postLink'), icon: 'post' }]} />
        </Section>
        <Section id="complaint" title={t('complaint')}>
          <p>{t('complaintText')}</p>
        </Section>
      </Margin>
    </Page>
  );
}

function Counters({ language, query, counters }: HelpProps) {
  const t = useTranslations('portal.help');
  if (!counters) return <Incomplete />;
  return (
    <>
      <h3>{query ? t('found', { count: counters.length, query }) : t('allCounters')}</h3>
      {counters.length === 0 && <p>{t('notFound')}</p>}
      {counters.map((office) => (
        <Counter key={office.key} language={language} office={office} />
      ))}
    </>
  );
}

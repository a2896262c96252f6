import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Icon, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useExportAccesses } from './use-accesses';

/** The whole list as a file that proves itself, or on paper. */
export function TakeAccesses() {
  const t = useTranslations('accesses.take');
  const { send, error } = useExportAccesses();
  return (
    <Section id="take" title={t('title')}>
      <p>{t('text')}</p>
      {error && <ProblemNotice error={error} />}
      <Actions>
        <Button type="button" look="alt" onClick={() => send(undefined)}>
          <Icon name="download" /> {t('download')}
        </Button>
        <Button type="button" look="plain" onClick={() => window.print()}>
          <Icon name="print" /> {t('print')}
        </Button>
      </Actions>
    </Section>
  );
}

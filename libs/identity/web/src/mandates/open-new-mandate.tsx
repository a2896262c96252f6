'use client';
import { Button, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState, type ComponentProps } from 'react';

const NewMandate = lazy(() => import('./new-mandate').then((form) => ({ default: form.NewMandate })));

/** The form comes when it is asked for: most people who open this page only look. */
export function OpenNewMandate(props: ComponentProps<typeof NewMandate>) {
  const t = useTranslations('identity.mandates');
  const [open, setOpen] = useState(props.wanted !== undefined);
  return (
    <Section id="new" title={t('newTitle')}>
      {open ? (
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <NewMandate {...props} />
        </Suspense>
      ) : (
        <Button type="button" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      )}
    </Section>
  );
}

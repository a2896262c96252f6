'use client';
import { checkPage } from '@gun/procedures-contract/engine';
import { Steps, type Step } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { pageAddress, walkedPages, type FormRoute } from './form-route';

/** Where one is; pages that are done can be opened again. */
export function FormSteps({ route, pageId }: { route: FormRoute; pageId: string }) {
  const t = useTranslations('dossiers.form');
  const { form, state, language } = route;
  const pages = walkedPages(route).map(({ page }) => page);
  const now = pages.findIndex(({ id }) => id === pageId);
  const steps: Step[] = pages.map(({ id, title }, index) => {
    const done = index !== now && checkPage(form.form, id, state).length === 0 && index < Math.max(now, 1);
    const progress = index === now ? 'now' : done ? 'done' : 'next';
    return {
      title: `${index + 1}. ${title[language]}`,
      state: t(`step.${progress}`),
      progress,
      ...(done && { href: pageAddress(route, id) }),
    };
  });
  const last: Step = { title: `${pages.length + 1}. ${t('checkStep')}`, state: t('step.next'), progress: 'next' };
  return <Steps label={t('steps')} steps={[...steps, last]} />;
}

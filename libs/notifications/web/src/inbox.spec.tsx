import { afterEach, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { sameKeys } from '@gun/i18n';
import { inEveryLanguage } from '@gun/kernel';
import { listNotifications, type NotificationView } from '@gun/notifications-contract';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { Inbox } from './inbox';
import { Message } from './message';
import { notificationsMessages } from './notifications-messages';

afterEach(cleanup);

const letter = (id: string, more: Partial<NotificationView> = {}): NotificationView => ({
  href: '/x',
  id,
  tone: 'turn',
  title: inEveryLanguage('One answer to correct'),
  text: inEveryLanguage('The officer asks which floor it is.'),
  dossier: 'd1',
  reference: 'GUN-ZPCS-KZNH',
  createdAt: '2026-11-25T10:00:00Z',
  ...more,
});

const list = { items: [letter('n1'), letter('n2', { readAt: '2026-11-25T11:00:00Z' })], unread: 1 };

function show(page: ReactNode) {
  const calls: string[] = [];
  const answers: Record<string, unknown> = {
    listNotifications: list,
    countUnread: { unread: 1 },
    markNotificationRead: letter('n1', { readAt: '2026-11-25T12:00:00Z' }),
  };
  const call = async ({ operationId }: { operationId: string }) => {
    calls.push(operationId);
    return answers[operationId];
  };
  const api = { call } as unknown as Api; // no page under test uploads, downloads or streams
  const cache = new ReadCache();
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ notifications: notificationsMessages.en }} timeZone="UTC">
      <ApiProvider api={api} cache={cache}>
        {page}
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { calls, cache, container };
}

test('says of each message whether it is unread, in words', async () => {
  show(<Inbox />);
  expect(await screen.findByText('Everything that administrations write to you arrives here. One message is unread.'));
  const [unread, read] = screen.getAllByRole('link', { name: /One answer to correct/ });
  expect(unread?.textContent).toContain('unread');
  expect(read?.textContent).not.toContain('unread');
});

test('opening a message marks it as read, once', async () => {
  const { calls, cache } = show(<Message messageId="n1" />);
  expect(await screen.findByText('The officer asks which floor it is.')).toBeTruthy();
  await waitFor(() => expect(cache.find(listNotifications, {})).toMatchObject({ unread: 0 }));
  expect(calls.filter((operation) => operation === 'markNotificationRead')).toHaveLength(1);
});

test('a message that was read is not marked again', async () => {
  const { calls } = show(<Message messageId="n2" />);
  await screen.findByRole('link', { name: 'Open the dossier' });
  expect(calls).not.toContain('markNotificationRead');
});

test('the accessibility rules hold', async () => {
  const { container } = show(<Inbox />);
  await screen.findAllByRole('link', { name: /One answer to correct/ });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the messages are complete in the four languages', () => {
  expect(sameKeys(notificationsMessages)).toEqual([]);
});

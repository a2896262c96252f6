import { expect, test } from '@jest/globals';
import { compileMessages, sameKeys } from '@gun/i18n';
import { messagesOf } from './messages';

test('everything the portal says is complete in the four languages', () => {
  expect(sameKeys(messagesOf)).toEqual([]);
});

test('every sentence can be read, and a plain one stays a plain sentence', () => {
  expect(compileMessages({ home: { title: 'What do you need to do?' } })).toEqual({
    home: { title: 'What do you need to do?' },
  });
  expect(() => compileMessages({ broken: '{count, plural, one {#}' })).toThrow();
  for (const messages of Object.values(messagesOf)) expect(() => compileMessages(messages)).not.toThrow();
});

test('a template that a component fills in itself stays as it was written', () => {
  const template = { left: 'You have %{count} characters left' };
  expect(compileMessages(template)).toEqual(template);
});

import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { composeMail, composeSms, type MessageContent } from './compose-message';

const content = (more: Partial<MessageContent> = {}): MessageContent => ({
  ...{ id: 'a1', to: 'camille@example.be', language: 'fr', purpose: 'notice', site: 'https://gun.example/fr' },
  ...more,
});
const purposes = ['code', 'ended', 'notice'] as const;
const everything = languages.flatMap((language) =>
  purposes.map((purpose) => [language, purpose, content({ language, purpose, code: '042917' })] as const),
);

describe('a mail', () => {
  test.each(everything)('in %s for %s says the same as text and as HTML, with every hole filled', (_l, _p, message) => {
    const { subject, text, html } = composeMail(message);
    const words = (from: string) => from.split(/\s+/).filter(Boolean);
    const readable = html.replace(/<title>.*<\/title>|<[^>]+>/g, ' ').replace(/\s+([,.])/g, '$1');
    expect(words(readable)).toEqual(words(text.replace(/\s+([,.])/g, '$1')));
    expect(subject + text + html).not.toMatch(/[{}]/);
    expect(html).toContain(`<html lang="${message.language}">`);
  });

  test.each(everything)('in %s for %s fetches nothing, and has nothing to click on', (_l, _p, message) => {
    expect(composeMail(message).html).not.toMatch(/<(a|img|link|script|form|iframe)\b|url\(|href|src=/i);
  });

  test('shows the code in the body, not in the subject that a locked phone shows', () => {
    const { subject, text } = composeMail(content({ purpose: 'code', code: '042917' }));
    expect(text).toContain('\n042917\n');
    expect(subject).not.toContain('042917');
  });

  test('keeps the address of the site a text', () => {
    expect(composeMail(content({ site: 'https://gun.example/?a=<b>' })).html).toContain(
      'https://gun.example/?a=&lt;b&gt;',
    );
  });
});

describe('a text message', () => {
  test.each(everything)('in %s for %s is short and complete', (_l, _p, message) => {
    const { text } = composeSms(message);
    expect(text).not.toMatch(/[{}]/);
    expect(text.length).toBeLessThanOrEqual(220);
  });

  test('binds a code to our own site', () => {
    expect(composeSms(content({ purpose: 'code', code: '042917' })).text).toMatch(/\n@gun\.example #042917$/);
    expect(composeSms(content()).text).not.toContain('#');
  });
});

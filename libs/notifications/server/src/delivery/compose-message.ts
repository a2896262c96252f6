/** From words to a mail or a text message. Pure. */
import { fillSentence, type Language } from '@gun/kernel';
import { mailWords, smsWords, type Purpose } from './message-words';
import type { OutgoingMail, OutgoingSms } from './outgoing';

export interface MessageContent {
  readonly id: string;
  readonly to: string;
  readonly language: Language;
  readonly purpose: Purpose;
  /** Address of the counter's first page. */
  readonly site: string;
  readonly code?: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const filled = (text: string, { site, code = '' }: Pick<MessageContent, 'site' | 'code'>): string =>
  fillSentence(text, { site, code });

/** Text and HTML say the same. No picture, no style sheet, nothing that is fetched; large type for old eyes. */
export function composeMail({ id, to, language, purpose, ...values }: MessageContent): OutgoingMail {
  const { subject, lines } = mailWords[purpose][language];
  const texts = lines.map((line) => filled(line, values));
  const paragraphs = lines.map((line) =>
    line === '{code}'
      ? `<p style="font-size:2em;letter-spacing:.15em"><strong>${escaped(filled(line, values))}</strong></p>`
      : `<p>${filled(escaped(line), { ...values, site: `<strong>${escaped(values.site)}</strong>` })}</p>`,
  );
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="font:1.125em/1.5 sans-serif;max-width:38em;margin:1em">
${paragraphs.join('\n')}
</body>
</html>
`;
  return { id, to, language, subject, text: `${texts.join('\n\n')}\n`, html };
}

/** The last line of a code lets a phone offer it on our own site, and on no other (origin-bound one-time codes). */
export function composeSms({ id, to, language, purpose, ...values }: MessageContent): OutgoingSms {
  const text = filled(smsWords[purpose][language], values);
  const bound = values.code ? `\n\n@${new URL(values.site).hostname} #${values.code}` : '';
  return { id, to, text: text + bound };
}

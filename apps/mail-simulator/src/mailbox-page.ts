/** What arrived, for whoever opens it in a browser: one page, no script. */
import type { Received } from './mailbox';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const styles = `body{font:1.1em/1.5 sans-serif;max-width:44em;margin:1em auto;padding:0 1em;color-scheme:light dark}
article{border-top:2px solid;padding:.5em 0 1em}h2{margin:.3em 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}`;

function articleOf({ medium, to, subject, text, receivedAt }: Received): string {
  const time = new Intl.DateTimeFormat('en-BE', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Brussels',
  });
  return `<article><h2>${escaped(subject ?? 'Text message')}</h2>
<p>${medium === 'email' ? 'E-mail' : 'Text message'} to <strong>${escaped(to)}</strong>, ${time.format(new Date(receivedAt))}</p>
<pre>${escaped(text)}</pre></article>`;
}

export function mailboxPage(messages: readonly Received[], to?: string): string {
  const whose = to === undefined ? '' : ` of ${escaped(to)}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>Mailbox${whose}</title><style>${styles}</style></head><body><main><h1>Mailbox${whose}</h1>
<p>What the counter sent by e-mail and text message, newest first. It goes to nobody: all of it stays on this machine.</p>
${messages.map(articleOf).join('\n') || '<p>Nothing has arrived yet.</p>'}
</main></body></html>`;
}

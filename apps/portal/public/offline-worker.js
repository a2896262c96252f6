// Opens the page of a shown document where there is no network. It keeps that empty page and its files, and nothing
// personal: what is shown lies in the tab (libs/wallet/web/src/displaying/kept-display.ts). Elsewhere it changes nothing.
const name = 'shown-document';
const shownPage = /^\/(\w\w)\/wallet\/(?:[^/]+\/show\/[^/]+|shown)$/;
const filesOf = (html) => new Set(html.match(/\/(?:_next\/static\/|icons\.svg)[^"'\\#<>\s]*/g));

async function keep(page) {
  const answer = await fetch(page, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
  const files = filesOf(await answer.clone().text());
  await caches.delete(name);
  const kept = await caches.open(name);
  await Promise.all([kept.put(page, answer), kept.addAll([...files])]);
}

const keptAnswer = async (request) => (await caches.match(request, { ignoreVary: true })) ?? Response.error();

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    keep(event.data).then(
      () => port.postMessage(true),
      () => port.postMessage(false),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') return;
  const [, language] = shownPage.exec(pathname) ?? [];
  if (request.mode === 'navigate') {
    if (!language) return;
    const page = `/${language}/wallet/shown`;
    const instead = () => (pathname === page ? keptAnswer(page) : Response.redirect(page));
    event.respondWith(fetch(request).catch(instead));
  } else if (pathname.startsWith('/_next/static/') || pathname === '/icons.svg') {
    event.respondWith(fetch(request).catch(() => keptAnswer(request)));
  }
});

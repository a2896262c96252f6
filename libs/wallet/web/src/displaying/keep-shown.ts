/**
 * Lets this browser open the page of a shown document where there is no network (apps/portal/public/offline-worker.js). It
 * keeps an empty page and its scripts; what is shown lies in the tab.
 */
import type { Language } from '@gun/kernel';
import { keepDisplay, type KeptDisplay } from './kept-display';

/** Keeps what is shown in this tab, and its page. Answers whether the page would open without a network. */
export async function keepShown(kept: KeptDisplay, language: Language): Promise<boolean> {
  keepDisplay(kept);
  return keepPage(language);
}

/** False where browsers cannot do that. */
async function keepPage(language: Language): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registered = await navigator.serviceWorker.register('/offline-worker.js', { scope: `/${language}/wallet/` });
  const worker = registered.active ?? registered.waiting ?? registered.installing;
  if (!worker) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  worker.postMessage(`/${language}/wallet/shown`, [port2]);
  return answer;
}

/** Where a page of the portal sent its reader from, to be led back after the answer: a dossier, and nothing else. */
const ofDossier = /^\/[a-z]{2}\/dossiers\/[0-9a-f-]{36}(?:\/form\/[A-Za-z0-9-]{1,60})?$/;

export function wayBack(search: string): string | undefined {
  const back = new URLSearchParams(search).get('back');
  return back !== null && ofDossier.test(back) ? back : undefined;
}

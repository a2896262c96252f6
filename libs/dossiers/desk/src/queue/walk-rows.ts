/** Moves the focus to the dossier link of the next or previous row of the queue; Enter then opens it. */
export function walkRows(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('table.queue th a')];
  const present = links.findIndex((link) => link === document.activeElement);
  const start = step === 1 ? 0 : links.length - 1;
  const wanted = present === -1 ? start : present + step;
  links[Math.min(Math.max(wanted, 0), links.length - 1)]?.focus();
}

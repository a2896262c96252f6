const longest = 10_000;
const pause = 100;

/** Gives the focus to a control that is still to be drawn; gives up quietly when it never comes. */
export function focusWhenThere(id: string, since: number = Date.now()): void {
  const control = document.getElementById(id);
  if (control) return control.focus();
  if (Date.now() - since < longest) setTimeout(() => focusWhenThere(id, since), pause);
}

import { createRequire } from 'node:module';

// Required, not imported: the testing library requires it too, and jest refuses one package through both doors.
const { computeAccessibleDescription, computeAccessibleName, getRole } = createRequire(import.meta.url)(
  'dom-accessibility-api',
) as typeof import('dom-accessibility-api'); // what a require answers has no type

/** Roles that say nothing to a screen reader by themselves: only what is inside them counts. */
const silent = new Set(['generic', 'paragraph', 'strong', 'emphasis', 'presentation', 'none', 'code']);
/** Roles whose content is their name, so that it need not be told twice. */
const leaves = new Set(['link', 'button', 'option', 'img', 'summary']);
const attributes = [
  'for',
  'href',
  'rel',
  'type',
  'name',
  'value',
  'rows',
  'scope',
  'colspan',
  'rowspan',
  'inputmode',
  'autocomplete',
  'pattern',
  'spellcheck',
  'autocapitalize',
  'accept',
  'aria-current',
  'aria-invalid',
  'aria-live',
  'multiple',
] as const;

/**
 * What assistive technology makes of a piece of page, one line a node: role, name, description, states, id and the
 * attributes that decide behaviour. Class names, wrappers and white space leave no trace.
 */
export function outlineOf(root: Element): string[] {
  const lines: string[] = [];
  let pending = '';
  const flush = () => {
    const text = plain(pending);
    if (text) lines.push(`"${text}"`);
    pending = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) pending += node.textContent ?? '';
    if (!(node instanceof Element) || isHidden(node)) return;
    const line = lineOf(node);
    const apart = line !== undefined || isBlock(node);
    if (apart) flush();
    if (line) lines.push(line);
    if (!leaves.has(roleOf(node) ?? '')) node.childNodes.forEach(visit);
    if (apart) flush();
  };
  root.childNodes.forEach(visit);
  flush();
  return lines;
}

const isHidden = (element: Element) => element.getAttribute('aria-hidden') === 'true' || element.tagName === 'SCRIPT';

const isBlock = (element: Element) => /^(DIV|P|UL|OL|DL|FORM)$/.test(element.tagName);

function roleOf(element: Element): string | undefined {
  const tag = element.tagName.toLowerCase();
  if (['label', 'legend', 'caption', 'summary', 'dt', 'dd', 'textarea'].includes(tag)) return tag;
  const role = getRole(element);
  if (role === null && tag === 'input') return 'input';
  return role === null || silent.has(role) ? undefined : role;
}

function lineOf(element: Element): string | undefined {
  const role = roleOf(element);
  const id = element.id && `#${element.id}`;
  if (!role) return id ? `block ${id}` : undefined;
  const told = [
    role,
    nameOf(element, role),
    descriptionOf(element),
    ...statesOf(element),
    ...attributesOf(element),
    id,
  ];
  return told.filter(Boolean).join(' ');
}

function nameOf(element: Element, role: string) {
  if (['list', 'listitem', 'dt', 'dd', 'label', 'legend', 'caption'].includes(role)) return '';
  const name = role === 'summary' ? plain(element.textContent ?? '') : plain(computeAccessibleName(element));
  return name && `"${name}"`;
}

function descriptionOf(element: Element) {
  const description = plain(computeAccessibleDescription(element));
  return description && `(${description})`;
}

function statesOf(element: Element): string[] {
  const states: string[] = [];
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (level) states.push(`level ${level}`);
  if (element instanceof HTMLInputElement && element.checked) states.push('checked');
  if (element instanceof HTMLOptionElement && element.selected) states.push('selected');
  if (element.hasAttribute('disabled')) states.push('disabled');
  if (element.hasAttribute('open')) states.push('open');
  return states;
}

function attributesOf(element: Element): string[] {
  return attributes.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || (name === 'value' && value === '') ? [] : [`${name}=${value}`];
  });
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

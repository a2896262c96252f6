/**
 * Reads XML that came from outside into a small tree. No document type, so no entity is ever defined, fetched or
 * expanded; no more elements, and no deeper, than an exchange document has.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, without the white space around it. */
  readonly text: string;
}

const mostElements = 5_000;
const deepest = 40;

class XmlRefused extends Error {}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/** The root element; undefined for anything that is not well-formed, has a document type, or is too large. */
export function readXml(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const path: Open[] = [];
  let root: Open | undefined;
  let count = 0;
  const refuse = (why: string): never => {
    throw new XmlRefused(why);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('a document type'));
  parser.on('processinginstruction', () => refuse('a processing instruction'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > mostElements || path.length >= deepest) refuse('too large');
    const pairs = Object.values(attributes).map((attribute) => [attribute.local, attribute.value]);
    const element: Open = {
      ...{ name: local, namespace: uri, attributes: Object.fromEntries(pairs), children: [], text: '' },
    };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  const addText = (more: string) => {
    const element = path.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = path.pop();
    if (closed) closed.text = closed.text.trim();
  });
  try {
    parser.write(text).close();
    return root;
  } catch (error) {
    if (error instanceof XmlRefused) return undefined;
    throw error;
  }
}

/** The first element on a path of names below this one. */
export const findElement = (from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), from);

export const textAt = (from: XmlElement | undefined, ...names: readonly string[]): string | undefined =>
  findElement(from, ...names)?.text || undefined;

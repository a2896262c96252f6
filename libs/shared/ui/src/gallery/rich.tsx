import type { ReactNode } from 'react';
import { Reference } from '../content/reference';

const tags: Record<string, (text: string) => ReactNode> = {
  b: (text) => <strong>{text}</strong>,
  link: (text) => <a href="#content">{text}</a>,
  ref: (text) => <Reference>{text}</Reference>,
};

/** The few tags of the sample sentences, as elements. */
export function Rich({ children }: { children: string }) {
  const parts = children.split(/<(\w+)>(.*?)<\/\1>/);
  return parts.map((part, index) => {
    if (index % 3 === 0) return part;
    if (index % 3 === 1) return null;
    const tag = tags[parts[index - 1] ?? ''];
    return <span key={index}>{tag ? tag(part) : part}</span>;
  });
}

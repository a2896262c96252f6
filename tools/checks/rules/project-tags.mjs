// A project without tags may import anything, silently: each has the tags that its place in the tree says.
import { besideTheStoreys } from '../../boundaries.mjs';

const project = /^(apps\/(?<app>[\w-]+)|libs\/(?<domain>[\w-]+)\/(?<part>[\w-]+))\/package\.json$/;
const withDoor = new Set(['contract', 'server', 'web', 'desk']);

function expected({ app, domain, part }) {
  if (app)
    return {
      tags: [`domain:${app.replace(/-e2e$/, '')}`, app.endsWith('-e2e') ? 'type:e2e' : 'type:'],
      name: `@gun/${app}`,
    };
  if (besideTheStoreys.has(domain)) return { tags: [`domain:${domain}`, 'type:'], name: `@gun/${part}` };
  return { tags: [`domain:${domain}`, `type:${part}`, `door:${domain}-${part}`], name: `@gun/${domain}-${part}` };
}

function wrongIn(file, text) {
  const { groups } = project.exec(file);
  const { tags, name } = expected(groups);
  const found = JSON.parse(text);
  const has = found.nx?.tags ?? [];
  const missing = tags.filter((tag) => !has.some((t) => (tag.endsWith(':') ? t.startsWith(tag) : t === tag)));
  return [
    ...missing.map((tag) => `${file}: the tag “${tag}${tag.endsWith(':') ? '…' : ''}” is missing`),
    ...(found.name === name ? [] : [`${file}: the package is called ${name}`]),
    ...(groups.domain && !besideTheStoreys.has(groups.domain) && !withDoor.has(groups.part)
      ? [`${file}: a domain has contract, server, web and desk, nothing else`]
      : []),
  ];
}

export const projectTags = {
  name: 'project tags',
  find: ({ files, read }) => files.filter((f) => project.test(f)).flatMap((f) => wrongIn(f, read(f))),
};

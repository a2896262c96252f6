/** Writes a page for each refusal to `docs/problems/`. Run it after a change of problems, and commit what changed. */
import { languages, pathOf, problemType, type ProblemDefinition, type Route } from '@gun/kernel';
import { platformProblems } from '@gun/nest';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRoutes } from './apis';
import { problemsByApi, problemsOfRoute } from './open-api/problems-by-api';

interface Page {
  readonly domain: string;
  readonly code: string;
  readonly definition: ProblemDefinition;
  readonly routes: readonly Route[];
}

const fileOf = ({ domain, code }: Page): string =>
  `${domain}/${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;

const pagesOf = (domain: string, problems: Readonly<Record<string, ProblemDefinition>>): Page[] =>
  Object.entries(problems).map(([code, definition]) => ({
    ...{ domain, code, definition },
    routes: allRoutes.filter((route) =>
      problemsOfRoute(route).some((one) => one.domain === domain && one.code === code),
    ),
  }));

const isForCitizens = ({ access }: Route): boolean => access !== 'public' && access.role === 'citizen';
const isForAgencies = ({ access }: Route): boolean => access !== 'public' && access.role === 'agency';

/** Routes name the problems of their domain only; those of the platform follow from what a route is. */
const mayAnswer: Record<keyof typeof platformProblems, (route: Route) => boolean> = {
  idempotencyKeyReused: ({ idempotent }) => idempotent === true,
  textNotStorable: ({ body }) => body !== undefined,
  assuranceTooLow: isForCitizens,
  inventedPerson: isForCitizens,
  sessionEnded: isForCitizens,
  mandateTooNarrow: isForCitizens,
  clientEnded: isForAgencies,
  networkNotAllowed: isForAgencies,
  operationNotAllowed: isForAgencies,
  procedureNotAllowed: isForAgencies,
};

function allPages(): Page[] {
  const domains = new Map(
    Object.values(problemsByApi)
      .flat()
      .map(({ domain, problems }) => [domain, problems]),
  );
  const ofDomains = [...domains].flatMap(([domain, problems]) => pagesOf(domain, problems));
  const ofPlatform = pagesOf('platform', platformProblems).map((page) => ({
    ...page,
    routes: allRoutes.filter((route) => mayAnswer[page.code as keyof typeof platformProblems](route)), // its own keys
  }));
  return [...ofDomains, ...ofPlatform].sort((a, b) => fileOf(a).localeCompare(fileOf(b), 'en'));
}

function textOf({ domain, code, definition, routes }: Page): string {
  const sentences = languages.map((language) => `- ${language}: ${definition.detail[language]}`);
  const given = routes.map((route) => `- \`${route.method} ${pathOf(route)}\` (\`${route.operationId}\`)`);
  return [
    `# ${definition.title}`,
    `\`${problemType(domain, code)}\`, status ${definition.status}.`,
    ['What people read:', '', ...sentences].join('\n'),
    ...(given.length > 0 ? [['Who can answer it:', '', ...given].join('\n')] : []),
  ].join('\n\n');
}

const opening = `# Problems

Every refusal that a domain of the counter can give, as \`application/problem+json\` (RFC 9457). The sentence in
\`detail\` is in the language that \`Accept-Language\` asks for. The standard types \`urn:problem-type:belgif:…\` are
described by the Belgian REST guide. These pages are written from the contracts: do not edit them.`;

function contentsOf(pages: readonly Page[]): string {
  const domains = [...new Set(pages.map(({ domain }) => domain))];
  const parts = domains.map((domain) => {
    const lines = pages.filter((page) => page.domain === domain);
    const links = lines.map((page) => `- [${page.definition.title}](${fileOf(page)}): ${page.definition.status}`);
    return [`## ${domain}`, '', ...links].join('\n');
  });
  return [opening, ...parts].join('\n\n');
}

const directory = process.argv[2] ?? 'docs/problems';
const pages = allPages();
rmSync(directory, { recursive: true, force: true });
for (const page of pages) {
  mkdirSync(join(directory, page.domain), { recursive: true });
  writeFileSync(join(directory, fileOf(page)), `${textOf(page)}\n`);
}
writeFileSync(join(directory, 'README.md'), `${contentsOf(pages)}\n`);
console.log(`described ${pages.length} problems in ${directory}`);

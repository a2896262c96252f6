// What each page of a built site weighs, after gzip, above the framework: an empty page of Next with React, and the
// libraries that the State chose by name. The budgets are for what is ours (docs/decisions/0022).
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { isEntry, root, underPinnedNode } from '../node.mjs';
import { scriptWithout, servedScript } from './script-parts.mjs';

/** An empty page of Next 16.4 with React 19.3, measured; browsers of today do not load the polyfills. */
const emptyPage = 133_800;
const kilobyte = 1000;

/** Cache of what was read; on every page behind the sign-in. keycloak-js is fetched apart, beside the page. */
const chosen = '@tanstack/';

/**
 * What these pages weigh today, rounded up: they may not grow. The goals are 6 for a form and for what stands before the
 * sign-in, 25 for the pages behind it; docs/decisions/0022 says what stands in the way.
 */
const reached = {
  signIn: 12 * kilobyte,
  personal: 26 * kilobyte,
  attestation: 27 * kilobyte,
  check: 38 * kilobyte,
  form: 42.5 * kilobyte,
};

const budgets = {
  public: { script: 6 * kilobyte, style: 10 * kilobyte },
  signIn: { script: reached.signIn, style: 10 * kilobyte },
  gallery: { script: 6 * kilobyte, style: 13 * kilobyte },
  form: { script: reached.form, style: 12 * kilobyte },
  check: { script: reached.check, style: 12 * kilobyte },
  personal: { script: reached.personal, style: 12 * kilobyte },
  attestation: { script: reached.attestation, style: 12 * kilobyte },
  desk: { script: 61 * kilobyte, style: 16 * kilobyte },
  counter: { script: 72 * kilobyte, style: 16 * kilobyte },
};
const fontsBudget = 70 * kilobyte;

const kindOf = (app, route) => {
  if (app === 'backoffice') return route.includes('/(desk)/wallet') ? 'counter' : 'desk';
  if (route.endsWith('/sign-in')) return 'signIn';
  if (route.endsWith('/ui')) return 'gallery';
  if (route.endsWith('/form/[page]')) return 'form';
  if (route.endsWith('/[dossier]/check')) return 'check';
  if (/\/\[credential\](\/show\/\[proof\])?$/.test(route)) return 'attestation';
  return /\((personal|bare|age-proof|shown)\)/.test(route) ? 'personal' : 'public';
};

/** What the build notes for each page: which files every segment on the way to it loads. */
function manifestsIn(build) {
  const files = globSync('server/app/**/page_client-reference-manifest.js', { cwd: build });
  const context = createContext({});
  for (const file of files) runInContext(readFileSync(join(build, file), 'utf8'), context);
  return Object.entries(context.__RSC_MANIFEST ?? {}).filter(([route]) => route.endsWith('/page'));
}

/** The weight of each page of a build: `{ route, script, chosen, style }` in bytes after gzip; `chosen` is within `script`. */
export function weigh(build) {
  const gzipped = (text) => gzipSync(text).length;
  const styleWeight = remembering((file) => gzipped(readFileSync(join(build, file))));
  const scriptWeight = remembering((file) => gzipped(servedScript(readFileSync(join(build, file), 'utf8'))));
  const chosenWeight = remembering((file) => scriptWeight(file) - gzipped(scriptWithout(join(build, file), chosen)));
  const sum = (files, weightOf) => [...new Set(files)].reduce((total, file) => total + weightOf(file), 0);
  const { rootMainFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8'));
  return manifestsIn(build)
    .map(([route, { entryJSFiles, entryCSSFiles }]) => ({
      route: route.replace(/\/page$/, '') || '/',
      script: sum([...rootMainFiles, ...Object.values(entryJSFiles).flat()], scriptWeight),
      chosen: sum(Object.values(entryJSFiles).flat(), chosenWeight),
      style: sum(
        Object.values(entryCSSFiles ?? {})
          .flat()
          .map(({ path }) => path),
        styleWeight,
      ),
    }))
    .sort((a, b) => a.route.localeCompare(b.route, 'en'));
}

/** What a library weighs wherever it is in a build, in bytes after gzip. */
export const weightOfPackage = (build, packageName) =>
  globSync('static/chunks/*.js', { cwd: build }).reduce((total, file) => {
    const whole = servedScript(readFileSync(join(build, file), 'utf8'));
    return total + gzipSync(whole).length - gzipSync(scriptWithout(join(build, file), packageName)).length;
  }, 0);

function remembering(weigh) {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, weigh(file));
    return known.get(file);
  };
}

/** The fonts that a Latin text loads at once; those of other alphabets wait until a name needs them. */
const fontsOf = (build) =>
  globSync('static/media/*.woff2', { cwd: build })
    .filter((file) => !file.includes('latin-ext'))
    .reduce((total, file) => total + readFileSync(join(build, file)).length, 0);

const inKilobytes = (bytes) => (bytes / kilobyte).toFixed(1).padStart(7);

/** Prints the table; answers the pages that weigh too much. */
export function judge(app, pages, print) {
  print(
    `${app}: kB above an empty page (${inKilobytes(emptyPage).trim()}) of TanStack Query; of our own script and its budget; of style and its`,
  );
  return pages.flatMap(({ route, script, chosen: byName, style }) => {
    const budget = budgets[kindOf(app, route)];
    const own = script - emptyPage - byName;
    const over = own > budget.script || style > budget.style;
    const figures = [byName, own, budget.script, style, budget.style].map(inKilobytes).join(' ');
    print(`${figures}  ${over ? 'OVER ' : ''}${route}`);
    return over ? [`${app}${route}`] : [];
  });
}

if (isEntry(import.meta)) {
  await underPinnedNode(import.meta);
  const built = ['portal', 'backoffice'].filter((app) => existsSync(join(root, `apps/${app}/.next/BUILD_ID`)));
  const over = built.flatMap((app) => {
    const build = join(root, `apps/${app}/.next`);
    const fonts = fontsOf(build);
    console.log(`${app}: ${inKilobytes(fonts).trim()} kB of fonts, at most ${fontsBudget / kilobyte}`);
    if (app === 'portal')
      console.log(
        `${app}: ${inKilobytes(weightOfPackage(build, 'keycloak-js')).trim()} kB of keycloak-js, fetched apart`,
      );
    return [...judge(app, weigh(build), console.log), ...(fonts > fontsBudget ? [`fonts of ${app}`] : [])];
  });
  if (built.length < 2) console.error('Both sites are built first: npm run build');
  for (const page of over) console.error(`over its budget: ${page}`);
  process.exit(over.length === 0 && built.length === 2 ? 0 : 1);
}

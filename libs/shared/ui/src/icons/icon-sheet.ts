import { iconPaths } from './icon-paths';

const oneHour = 3_600;

/** All drawings in one file, for each site to serve at `iconSheetAddress`: no page carries the paths of another. */
export function iconSheet(): Response {
  const paths = Object.entries(iconPaths).map(([name, path]) => `<path id="${name}" d="${path}"/>`);
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths.join('')}</defs></svg>`, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': `public, max-age=${oneHour}` },
  });
}

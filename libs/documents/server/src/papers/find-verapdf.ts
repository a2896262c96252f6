/** Finds veraPDF, the judge of PDF/UA and PDF/A, fetched from Maven where Java and Maven are installed. Tests only. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;

export type VeraPdf = (flavour: 'ua1' | '2a', files: readonly string[]) => string[];

const runs = (command: string): boolean => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;

/** A function that answers the files that fail, or undefined with a line that says what is missing. */
export function findVeraPdf(folder: string): VeraPdf | undefined {
  const jar = join(folder, `greenfield-apps-${version}.jar`);
  if (!runs('java') || (!existsSync(jar) && !runs('mvn'))) {
    console.warn('veraPDF was not asked: it needs Java and Maven. The compiler and the structure tests still judged.');
    return undefined;
  }
  if (!existsSync(jar)) {
    mkdirSync(folder, { recursive: true });
    const copy = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`];
    const fetched = spawnSync('mvn', copy, { stdio: 'ignore', timeout: 120_000 });
    if (fetched.status !== 0 || !existsSync(jar)) {
      console.warn('veraPDF was not asked: Maven could not fetch it.');
      return undefined;
    }
  }
  return (flavour, files) => {
    const scratch = `-Djava.io.tmpdir=${dirname(files[0] ?? jar)}`; // its log goes where the caller tidies up
    const call = [
      scratch,
      '-cp',
      jar,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '-f',
      flavour,
      '--format',
      'text',
      ...files,
    ];
    const said = spawnSync('java', call, { encoding: 'utf8' }).stdout;
    const passed = new Set([...said.matchAll(/^PASS (\S+)/gm)].map((match) => match[1]));
    return files.filter((file) => !passed.has(file));
  };
}

/** Is this program installed? */
export const isInstalled = (program: string): boolean =>
  spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

/**
 * The Typst compiler: a checking one, which refuses to write PDF/UA-1 when a title or an alternative text is missing
 * or a heading level is skipped. It sees an empty folder as its whole world, so no template can read a file of the
 * host, and the values come as inputs, so no text can become markup.
 * A paper takes 10 to 40 ms; a thread would cost more in copies and in a second bundle entry than it gives.
 */
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type PdfStandard = 'ua-1' | 'a-2a';

interface NodeCompiler {
  pdf(
    source: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: PdfStandard; creationTimestamp: number },
  ): Buffer;
  evictCache(maxAge: number): void;
}
interface TypstBinding {
  NodeCompiler: { create(options: { workspace: string; fontArgs: readonly unknown[] }): NodeCompiler };
}

const load = createRequire(import.meta.url);
let compiler: NodeCompiler | undefined;

/** The fonts of the counter lie beside this library; without them the compiler's own serif is used. */
function fontArguments() {
  const folder = join(dirname(load.resolve('@gun/documents-server')), '../fonts');
  return existsSync(folder) ? [{ fontPaths: [folder] }] : [];
}

function getCompiler(): NodeCompiler {
  if (compiler) return compiler;
  const binding = load(`@myriaddreamin/typst-ts-node-compiler-linux-${process.arch}-gnu`) as TypstBinding; // untyped native module
  const workspace = mkdtempSync(join(tmpdir(), 'papers-'));
  compiler = binding.NodeCompiler.create({ workspace, fontArgs: fontArguments() });
  rmdirSync(workspace); // its whole world is a folder that no longer exists: no template reads a file of this machine
  return compiler;
}

export interface TypstSource {
  readonly template: string;
  readonly data: unknown;
  readonly standard: PdfStandard;
  readonly at: Date;
}

/** Compiles one document. @throws when the template is wrong or the result would not be accessible. */
export function compileTypst({ template, data, standard, at }: TypstSource): Buffer {
  const typst = getCompiler();
  const pdf = typst.pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: standard, creationTimestamp: Math.floor(at.getTime() / 1000) },
  );
  typst.evictCache(30);
  return pdf;
}

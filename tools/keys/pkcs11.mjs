// Builds the native half of pkcs11js, which npm does not build here: with the system's C++ compiler, against the headers of
// Node-API, which npm brings. An installation that keeps its keys in a hardware module runs this file once after `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isEntry, root } from '../node.mjs';

export const succeeds = (program, args, options = {}) =>
  spawnSync(program, args, { encoding: 'utf8', ...options }).status === 0;

/** Where the packages lie, installed or not; undefined where npm left out what is optional. */
const homeOf = (name) => {
  const home = join(root, 'node_modules', name);
  return existsSync(join(home, 'package.json')) ? home : undefined;
};

/** Builds the native half once, whole or not at all. Answers why it is not there. */
export function buildPkcs11() {
  const home = homeOf('pkcs11js');
  const headers = homeOf('node-api-headers');
  if (!home || !headers) return 'pkcs11js or node-api-headers is not installed';
  const built = join(home, 'build/Release/pkcs11.node');
  if (existsSync(built)) return undefined;
  if (!succeeds('g++', ['--version'])) return 'there is no C++ compiler';
  mkdirSync(dirname(built), { recursive: true });
  const half = `${built}.${process.pid}`;
  const sources = ['dl.cpp', 'common.cpp', 'main.cpp'].map((name) => join(home, 'src', name));
  const includes = [`-I${join(headers, 'include')}`, `-I${join(home, 'includes')}`];
  const shared = ['-shared', '-fPIC', '-O2', '-std=c++17', '-DNAPI_DISABLE_CPP_EXCEPTIONS'];
  if (!succeeds('g++', [...shared, ...includes, ...sources, '-o', half])) return 'pkcs11js does not compile here';
  renameSync(half, built);
  return undefined;
}

if (isEntry(import.meta)) {
  const missing = buildPkcs11();
  if (missing) console.error(missing);
  process.exitCode = missing ? 1 : 0;
}

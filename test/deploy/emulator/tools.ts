import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A tool of the rehearsal is missing, and this is how to get it. */
class MissingTool extends Error {
  override readonly name = 'MissingTool';
}

export interface Tools {
  /** The emulator's program. */
  readonly emulator: string;
  /** A search path on which `node` is the version that AWS runs. */
  readonly path: string;
}

/** As installTools; where something is missing, says how to get it and ends the program. */
export function toolsOrExit(): Tools {
  try {
    return installTools();
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Installs what the rehearsal needs into .venv/, once: the emulator, and Node of the deployed version. */
function installTools(): Tools {
  return { emulator: installEmulator(), path: `${installNode()}${delimiter}${process.env.PATH}` };
}

/** The version of the first `node` on the search path. */
export function nodeVersion({ path }: Tools): string {
  return spawnSync('node', ['--version'], { encoding: 'utf8', env: { ...process.env, PATH: path } }).stdout.trim();
}

const FOLDER = '.venv';
const REQUIREMENTS = join('test', 'deploy', 'requirements.txt');
const NODE_VERSION = '24.21.0'; // nodejs24.x, as the function is deployed

function installEmulator(): string {
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  const folder = join(FOLDER, 'emulator');
  const stamp = join(folder, 'requirements.sha256');
  const program = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'ministack');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return program;
  console.error(`installing the emulator into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  run(python(), '-m', 'venv', folder);
  const pip = join(program, '..', process.platform === 'win32' ? 'python.exe' : 'python');
  run(pip, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', REQUIREMENTS);
  writeFileSync(stamp, wanted);
  return program;
}

function python(): string {
  const found = ['python3', 'python'].find((name) => spawnSync(name, ['-c', SUFFICES]).status === 0);
  if (found !== undefined) return found;
  throw new MissingTool(
    'The rehearsed deployment needs Python 3.11 or newer with its venv module, and found none.\n' +
      'Debian, Ubuntu: apt-get install python3 python3-venv. macOS: brew install python. Windows: winget install Python.Python.3.13',
  );
}

const SUFFICES = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';

/** @returns the folder with `node` in it: of this process where its version is right */
function installNode(): string {
  if (process.version === `v${NODE_VERSION}`) return join(process.execPath, '..');
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(process.cwd(), FOLDER, 'node24');
  const bin = join(folder, 'node_modules', name, 'bin');
  if (existsSync(bin)) return bin;
  console.error(`installing Node ${NODE_VERSION} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', 'install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', `${name}@${NODE_VERSION}`);
  return bin;
}

function run(command: string, ...args: string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new MissingTool(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}

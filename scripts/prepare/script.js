import { pathToFileURL } from 'node:url';
import { install } from './install.js';
import { inProject, root } from './project.js';
import { run } from './run.js';

/** The TypeScript files of `scripts/` that are commands. */
export const scriptNames = [
  'assess',
  'rulebook',
  'chart',
  'bench',
  'enumerate',
  'languages',
  'attack',
  'safety',
  'vignettes',
  'mutate',
  'proof',
];

/**
 * Runs a script with its arguments, standard input and output as they are. INIT_CWD is the folder where
 * the command was typed: npm sets it, and changes to the project’s folder.
 */
export async function script(name, args) {
  await install();
  const here = process.cwd();
  const loader = pathToFileURL(inProject('node_modules/tsx/dist/loader.mjs')).href;
  return run(process.execPath, ['--import', loader, inProject('scripts', `${name}.ts`), ...args], {
    env: {
      INIT_CWD: here === root ? (process.env.INIT_CWD ?? root) : here,
      TSX_TSCONFIG_PATH: inProject('tsconfig.json'),
    },
  });
}

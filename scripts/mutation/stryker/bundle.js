import { build } from 'esbuild';

/**
 * All test files and what they import of the project as one script, so that a mutant costs one evaluation
 * of it and no module loading. Each test file is evaluated when it is asked for. Packages stay outside.
 */
export async function bundle(testFiles) {
  const entries = testFiles.map((file) => `${JSON.stringify(file)}: () => require('./${file}'),`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: `module.exports = {${entries.join('\n')}};`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'error',
  });
  const imported = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const packages = imported.filter(({ external }) => external).map(({ path }) => path);
  return { code: outputFiles[0].text, packages: [...new Set(packages)].filter((name) => name !== 'vitest') };
}

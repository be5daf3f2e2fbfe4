/** Lets Node run the TypeScript of the benchmarks: types are dropped, nothing is checked. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    // `import()` stays one: it is how packages without a CommonJS form are loaded.
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  module._compile(code, filename);
};

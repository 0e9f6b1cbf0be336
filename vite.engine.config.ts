import { defineConfig } from 'vite';

/**
 * The engine on its own: `extract.js` for pages (a classic script), `engine.mjs` for programs.
 * `vite build --mode script` and `--mode module` write one each into `.output/engine`.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  build: {
    outDir: '.output/engine',
    emptyOutDir: false,
    target: 'es2024',
    lib:
      mode === 'script'
        ? {
            entry: 'utils/engine/script.ts',
            formats: ['iife'],
            name: 'masthead',
            fileName: () => 'extract.js',
          }
        : { entry: 'utils/engine/module.ts', formats: ['es'], fileName: () => 'engine.mjs' },
  },
}));

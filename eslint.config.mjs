import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { zones } from './eslint-zones.mjs';

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.astro/', 'node_modules/']),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...zones,
  { files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*'], extends: [tseslint.configs.disableTypeChecked] },
);

/** Lint rules; a dotfile, so it is named on the command line: `eslint --config .eslint.config.mjs .` */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  astro.configs.recommended,
);

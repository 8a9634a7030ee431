import { expect, test } from '@playwright/test';
import { basePath } from '../../src/loaders/address.ts';

test('a base path is / or /name/, however it is spelled', () => {
  expect(['', '/', '/apps', 'apps/', '/apps/', '/apps/green'].map((spelled) => basePath(spelled))).toEqual([
    '/',
    '/',
    '/apps/',
    '/apps/',
    '/apps/',
    '/apps/green/',
  ]);
});

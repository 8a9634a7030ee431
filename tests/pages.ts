/** The pages of a built site, and what goes wrong while one is open. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Site } from './sites.ts';

/** Cards, which stand in frames: one for each thing in each language. */
const card = /^(?:[^/]+\/)?embed\//;

/** Pages of citations: one for each thing in each language, all alike. */
const cite = /^(?:[^/]+\/)?cite\//;

/**
 * Paths of all pages below the site's address, such as `articles/x/`; pages that only lead elsewhere are left out, and
 * so are cards and pages of citations, which have tests of their own.
 */
export function pagesOf(site: Pick<Site, 'dir'>): string[] {
  const aside = [/^(?:s\/|404\.html)/, card, cite];
  return htmlOf(site).filter((path) => !aside.some((kind) => kind.test(path)) && !leadsOn(site, path));
}

/** Whether a page is the old address of another. */
function leadsOn({ dir }: Pick<Site, 'dir'>, path: string): boolean {
  return readFileSync(join(dir, path, 'index.html'), 'utf8').includes('moved-page');
}

/** Paths of all cards. */
export function cardsOf(site: Pick<Site, 'dir'>): string[] {
  return htmlOf(site).filter((path) => card.test(path));
}

function htmlOf({ dir }: Pick<Site, 'dir'>): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/**
 * Notes everything a page must not do: errors and warnings in the console (the policy's too), requests that leave the
 * site or fail, exceptions.
 */
export function watch(page: Page, { url }: Pick<Site, 'url'>): string[] {
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== origin && address.protocol !== 'data:')
      faults.push(`leaves the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever leaves a page ends what it was still loading.
    if (why !== 'net::ERR_ABORTED') faults.push(`${why}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  return faults;
}

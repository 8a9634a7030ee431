/** Files of data in the words of schema.org. */
import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { words } from '../../i18n/index.ts';
import { pageAddress } from '../addresses.ts';
import { yearOf } from '../dates.ts';
import { reviewedOn, type Published } from '../exports/records.ts';
import { sectionsPath } from '../exports/sections.ts';
import { dataForms, forms, type Takeaway } from '../exports/takeaway.ts';
import { author, context } from './site.ts';

/** The events of a page of timelines. */
export function timelineNode(
  timeline: Takeaway,
  language: string,
  published: Published,
): WithContext<Dataset> {
  const { id, title, events, page } = timeline;
  const say = words(language);
  const years = events.map(({ date }) => String(yearOf(date)));
  return {
    ...dataset(title, say.datasets.timeline(title, say.events(events.length)), page, language, published),
    temporalCoverage: `${years[0] ?? ''}/${years.at(-1) ?? ''}`,
    distribution: dataForms(timeline).map((form) =>
      file(`data/timelines/${id}.${form}`, forms[form].type, published),
    ),
  };
}

/** All numbers. */
export function figuresNode(language: string, published: Published): WithContext<Dataset> {
  const say = words(language);
  return {
    ...dataset(say.places.numbers, say.numbersLead, 'numbers/', language, published),
    distribution: [file('data/figures.csv', 'text/csv', published)],
  };
}

/** Everything that can be linked. */
export function sectionsNode(language: string, published: Published): WithContext<Dataset> {
  const { sections, sectionsAbout } = words(language).datasets;
  return {
    ...dataset(sections, sectionsAbout, 'index/', language, published),
    distribution: [
      file(sectionsPath, 'application/json', published),
      file('objects.inv', 'application/octet-stream', published),
    ],
  };
}

/** What all have in common; files are in the site's first language, what is said of them in the page's. */
function dataset(
  name: string,
  description: string,
  page: string,
  language: string,
  published: Published,
): WithContext<Dataset> & object {
  const { library } = published;
  return {
    '@context': context,
    '@type': 'Dataset',
    name,
    description,
    url: pageAddress(page, language, published),
    inLanguage: library.language,
    dateModified: reviewedOn(library),
    license: library.site.licence.words.url,
    creator: author(published, language),
  };
}

function file(path: string, type: string, { root }: Published): DataDownload {
  const [encodingFormat = type] = type.split(';');
  return { '@type': 'DataDownload', contentUrl: root + path, encodingFormat };
}

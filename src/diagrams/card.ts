/** The picture of a card as PNG, kept from build to build. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from '../model/exports/sheet.ts';
import type { Card } from '../model/sharing/card.ts';
import { faces, type Measures } from '../model/sharing/layout.ts';
import { cardPicture } from '../model/sharing/picture.ts';
import { projectFolder } from './files.ts';
import { keep } from './kept.ts';
import { pictureFiles, renderPng, textMeasure } from './picture.ts';

const inProject = (path: string) => join(projectFolder(), path);
const icon = inProject('public/icon.svg');
const sheets = ['tokens', 'timeline-marks'].map((name) => inProject(`src/styles/${name}.css`));

/** What shapes a picture besides the card: every module that lays it out, so that none can be forgotten. */
function makers(): string[] {
  const folder = inProject('src/model/sharing');
  return [
    ...pictureFiles,
    icon,
    ...sheets,
    ...readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  ];
}

export function cardPng(card: Card): Promise<Uint8Array> {
  return keep(inProject('node_modules/.cache/pictures'), [JSON.stringify(card)], makers(), async () => {
    const sheet = readSheet(sheets.map((file) => readFileSync(file, 'utf8')).join('\n'));
    return renderPng(cardPicture(card, readFileSync(icon, 'utf8'), sheet, await cardMeasures()), 1);
  });
}

let known: Promise<Measures> | undefined;

/** Widths of text in the faces of cards; each text is measured once. */
export function cardMeasures(): Promise<Measures> {
  known ??= textMeasure().then((measure) => {
    const measured = ({ family, weight, tracking }: (typeof faces)[keyof typeof faces]) => {
      const widths = new Map<string, number>();
      return (text: string) => {
        const width = widths.get(text) ?? measure(text, { family, weight, tracking });
        widths.set(text, width);
        return width;
      };
    };
    return { title: measured(faces.title), strong: measured(faces.strong), plain: measured(faces.plain) };
  });
  return known;
}

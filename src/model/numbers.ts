/** Numbers as readers read them. */
import { words } from '../i18n/index.ts';
import type { Figure } from '../schema/figure.ts';

const locales: Record<string, string> = { en: 'en-GB' };
const compact = { notation: 'compact', compactDisplay: 'short' } as const;

/** A figure's value with its unit: "$19 bn", "1.4 bn users", "98.4%", "over 3 bn users", "about €225 m". */
export function figureWords(
  { value, unit, approximate, bound }: Pick<Figure, 'value' | 'unit' | 'approximate' | 'bound'>,
  language: string,
  withUnit = true,
): string {
  const say = words(language);
  const locale = locales[language] ?? language;
  const money = /^[A-Z]{3}$/.test(unit);
  const format = new Intl.NumberFormat(locale, {
    ...compact,
    // Half a cent must not be rounded to a whole one.
    maximumFractionDigits: Math.abs(value) < 0.1 ? 4 : 2,
    ...(money ? { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' } : {}),
  });
  // "19bn" and "450m" are set with a space that does not break.
  const number = format.format(value).replace(/(\d)([a-z]+)$/i, '$1\u00a0$2');
  const name = money || !withUnit ? '' : say.units[unit as keyof typeof say.units];
  const amount = unit === 'percent' ? number + say.units.percent : name ? say.amount(number, name) : number;
  if (bound) return say[bound](amount);
  return approximate ? say.about(amount) : amount;
}

/** Whether the short form leaves out digits: "1.41 bn" does of 1,414,000,000, "450 m" does not of 450,000,000. */
export function isRounded({ value }: Pick<Figure, 'value'>, language: string): boolean {
  const short = (digits: number) =>
    new Intl.NumberFormat(locales[language] ?? language, {
      ...compact,
      maximumFractionDigits: digits,
    }).format(value);
  return short(2) !== short(20);
}

/** The same to the last digit, as exact as it was said: "$21,800,000,000", "450,000,000 users". */
export function exactWords({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: string): string {
  const say = words(language);
  const money = /^[A-Z]{3}$/.test(unit);
  const format = new Intl.NumberFormat(locales[language] ?? language, {
    maximumFractionDigits: 20,
    ...(money ? { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' } : {}),
    // Cents are written where there are any.
    ...(money && Number.isInteger(value) ? { minimumFractionDigits: 0 } : {}),
  });
  const number = format.format(value);
  const name = money ? '' : say.units[unit as keyof typeof say.units];
  return unit === 'percent' ? number + name : name ? say.amount(number, name) : number;
}

/** Whole minutes to read a number of words, at 230 a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 238 for non-fiction). */
export function readingMinutes(count: number): number {
  return Math.max(1, Math.round(count / 230));
}

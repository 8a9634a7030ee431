/** The part of `edtf` that this project uses; the package ships no types. */
declare module 'edtf' {
  /** A parsed EDTF value. `min` and `max` are the first and last milliseconds it may mean, UTC. */
  export interface Edtf {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List';
    readonly values: readonly (number | Date)[];
    readonly min: number;
    readonly max: number;
    /** Masks, one bit for each part that is in doubt; not present on intervals. */
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    /** Of an interval: `null` where it is not known, infinite where it is open. */
    readonly lower?: Edtf | number | null;
    readonly upper?: Edtf | number | null;
    readonly edtf: string;
  }
  /** Parses an EDTF string of levels 0 to 2; throws on anything else. */
  export default function edtf(value: string): Edtf;
}

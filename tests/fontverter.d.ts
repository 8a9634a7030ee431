/** The package brings no types; this is what tests call. */
declare module 'fontverter' {
  /** A font in another format, such as `truetype`. */
  export function convert(font: Buffer, to: string): Promise<Buffer>;
}

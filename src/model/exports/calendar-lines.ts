/** Lines of iCalendar: escaping and folding (RFC 5545, 3.1 and 3.3.11). */

/** A value of type TEXT; other control characters than line breaks may not stand in it. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const most = 75;

/** A line with its end; one of more than 75 octets is folded, never within a character. */
export function contentLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}

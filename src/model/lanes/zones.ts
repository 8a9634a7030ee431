/** Who runs beside whom: the rows of the picture, gathered in zones. A zone is a company's band, or free ground. */
import type { Lane } from '../lanes.ts';

export interface Band {
  name: string;
  /** Undefined where the band begins with the picture. */
  from: number | undefined;
  /** Undefined where it ends with it. */
  to: number | undefined;
}

/** A part of a lane that runs straight. */
export interface Row {
  lane: Lane;
  from: number;
  to: number;
  /** Companies that it belongs to in turn; empty while it belongs to itself. */
  companies: readonly string[];
}

export interface Zone {
  /** One after the other; more than one only around a single row. */
  bands: readonly Band[];
  rows: readonly Row[];
}

interface Building {
  /** Of its first row. */
  companies: readonly string[];
  rows: Row[];
  /** Rows on free ground that lead into this zone or out of it. */
  outside: Row[];
}

/** The zones from first to last, each followed by the free rows that lead into it or out of it. */
export function findZones(lanes: readonly Lane[]): Zone[] {
  const zones: Building[] = [];
  const start = (row: Row) => {
    const zone = { companies: row.companies, rows: [row], outside: [] };
    zones.push(zone);
    return zone;
  };
  for (const lane of lanes) {
    const rows = splitLane(lane, lanes).toReversed();
    const homes = rows.map((row): Building | undefined => {
      if (row.companies.length === 0) return undefined;
      const known = zones.find(({ companies }) => companies[0] === row.companies[0]);
      if (known) known.rows.push(row);
      return known ?? start(row);
    });
    for (const [at, row] of rows.entries()) {
      if (homes[at]) continue;
      // Free ground belongs to where the line goes from it, else to where it came from.
      const home = homes[at - 1] ?? homes[at + 1];
      if (home) home.outside.push(row);
      else start(row);
    }
  }
  return zones.flatMap(({ companies, rows, outside }) => [
    { bands: bandsOf(companies, rows), rows },
    // Whoever bends in first stands nearest, as does whoever bends out last, so that the bend crosses nobody.
    ...[
      ...outside.filter((row) => row.to < row.lane.end).toSorted((a, b) => a.to - b.to),
      ...outside.filter((row) => row.to >= row.lane.end).toSorted((a, b) => b.from - a.from),
    ].map((row) => ({ bands: [], rows: [row] })),
  ]);
}

/** The rows of a lane in time. Owners who own nothing else here follow each other in one row, without a bend. */
function splitLane(lane: Lane, lanes: readonly Lane[]): Row[] {
  const all = lanes.flatMap(({ owners }) => owners.map(({ company }) => company));
  const alone = (company: string) => all.filter((other) => other === company).length === 1;
  const rows: { from: number; companies: string[] }[] = [];
  if ((lane.owners[0]?.from ?? Infinity) > lane.start) rows.push({ from: lane.start, companies: [] });
  for (const { company, from } of lane.owners) {
    const last = rows.at(-1);
    if (last && last.companies.at(-1) === company) continue;
    if (company === undefined) rows.push({ from, companies: [] });
    else if (last && last.companies.length > 0 && [...last.companies, company].every(alone))
      last.companies.push(company);
    else rows.push({ from, companies: [company] });
  }
  return rows.map((row, at) => ({ ...row, lane, to: rows[at + 1]?.from ?? lane.end }));
}

function bandsOf(companies: readonly string[], [row]: readonly Row[]): Band[] {
  const owners = companies.map((company) => row?.lane.owners.find((owner) => owner.company === company));
  return owners.map((owner, at) => ({
    name: owner?.name ?? '',
    from: at === 0 ? undefined : owner?.from,
    to: owners[at + 1]?.from,
  }));
}

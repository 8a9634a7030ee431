/** Diagrams to test with. */
import { timelineText } from '../../src/model/mermaid.ts';
import type { Precision } from '../../src/model/dates.ts';
import type { Diagram, Mark } from '../../src/model/diagram.ts';

const events: [date: string, label: string, mark: Mark][] = [
  ['2001', 'A house buys almost half of a press', 'circle'],
  ['1 Mar 2011', 'A printer buys the group-chat start-up Beluga', 'circle'],
  ['9 Apr 2012', 'A printer agrees to buy a mill for $1 billion', 'square'],
  ['31 Aug 2012', 'The purchase closes', 'triangle'],
  ['Oct 2013', 'Paper: the "rules" of C# & <b>ink</b> change %% again', 'diamond'],
  ['6 Oct 2014', 'Press puts the final price of the mill at $21.8 billion', 'bar'],
  ['6 Oct 2014', 'Regulators of three countries ask both to stop their trade', 'diamond'],
  ['Sep 2017 to Dec 2017', 'See https://www.example.com/a/very/long/path?x=1&y=2 too', 'bar'],
];

const precisions: Record<number, Precision> = {
  0: { unit: 'year', doubt: 'about' },
  4: { unit: 'month', doubt: 'uncertain' },
  7: { unit: 'span' },
};

/** Eight events, two of them on one day, with labels up to the 60 characters that events may have. */
export const timeline: Diagram = {
  id: 'printers',
  title: 'Printers & their <mills>',
  description: '8 events from 2001 to December 2017.',
  lang: 'en',
  text: timelineText(
    events.map(([period, label]) => ({ period, label })),
    'en',
  ),
  events: events.map(([date, label, mark], index) => ({
    id: `event-${index}`,
    label: `${date}: ${label}`,
    mark,
    precision: precisions[index] ?? { unit: 'day' },
    disputed: index === 2 || index === 6 ? 'disputed' : undefined,
  })),
};

/** A diagram as an author fences it. */
export function fence(id: string, text: string): Diagram {
  return { id, title: `Title of ${id}`, description: '', lang: 'en', text, events: [] };
}

export const fences = [
  fence('flow', 'flowchart TD\n A[Start here] -->|yes| B{Which?}\n A -.-> C([Round])\n B ==> D[(Store)]'),
  fence('talk', 'sequenceDiagram\n autonumber\n actor A\n A->>B: Hello\n loop Daily\n B-->>A: Reply\n end'),
  fence('cake', 'pie title Cake\n "Mine" : 3\n "Yours" : 1'),
  fence('plan', 'gantt\n dateFormat YYYY-MM-DD\n section A\n One :a1, 2014-01-01, 30d'),
  fence('tree', 'gitGraph\n commit\n branch dev\n commit'),
  fence(
    'sums',
    'xychart-beta\n title "Sums"\n x-axis [a, b, c]\n y-axis "Many" 0 --> 9\n bar [1, 5, 8]\n line [2, 4, 9]',
  ),
  fence(
    'ways',
    'stateDiagram-v2\n [*] --> Open\n Open --> Shut: close\n note right of Open: Here\n Shut --> [*]',
  ),
  fence('kinds', 'classDiagram\n class River {\n  +length int\n  +flow() void\n }\n River <|-- Canal : is a'),
  fence('tables', 'erDiagram\n RIVER ||--o{ TOWN : passes\n RIVER {\n  string name PK\n  int length\n }'),
  fence('thoughts', 'mindmap\n  root((Rivers))\n    Rhine\n      Basel\n    Danube'),
  fence('eras', 'timeline\n title Eras\n section Old\n 2004 : One : Two\n section New\n 2006 : Three'),
];

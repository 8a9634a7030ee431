/** Tables of articles, made fit to be read as blocks. */
import { expect, test } from '@playwright/test';
import { labelled } from '../../src/model/table.ts';

test('the first cell heads its row, the others say what they are', () => {
  const html =
    '<thead><tr><th>River</th><th style="text-align:right">Length</th></tr></thead>' +
    '<tbody><tr><td>Rhine</td><td style="text-align:right">1,230 <i>km</i></td></tr></tbody>';
  expect(labelled(html)).toBe(
    '<thead><tr><th scope="col">River</th><th scope="col" style="text-align:right">Length</th></tr></thead>' +
      '<tbody><tr><th scope="row">Rhine</th><td style="text-align:right">' +
      '<span class="label" aria-hidden="true">Length</span><div>1,230 <i>km</i></div></td></tr></tbody>',
  );
});

test('markup in a head is left out of the label, a cell without a head has none', () => {
  expect(
    labelled('<tr><th>A</th><th>B <button>1</button></th></tr><tr><td>1</td><td>2</td><td>3</td></tr>'),
  ).toContain(
    '<span class="label" aria-hidden="true">B 1</span><div>2</div></td><td><span class="label" aria-hidden="true"></span><div>3</div>',
  );
});

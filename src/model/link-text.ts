/** Link texts that say nothing when read on their own (WCAG 2.2, success criterion 2.4.9, stricter than 2.4.4). */
const english =
  'here, click here, see here, right here, over here, click, go, there, this, that, it, this one, this link, link, ' +
  'the link, this page, this article, this section, more, read more, learn more, find out more, see more, more here, ' +
  'details, source, see, page';
const chinese =
  '这里, 此处, 这儿, 点击这里, 点此, 点击此处, 点击, 链接, 此链接, 本页, 此页, 更多, 详情, 查看更多';
const empty = new Set(['', ...english.split(', '), ...chinese.split(', ')]);

/** Whether a link text says nothing; the signs around it count for nothing: "Here." says as little as "here". */
export function saysNothing(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  return empty.has(bare);
}

/** Interface words of what is made for other programs in simplified Chinese. */
import type { feedsEn } from './en-feeds.ts';

export const feedsZhHans: typeof feedsEn = {
  llmsLead:
    '以下页面均为 Markdown:各节有永久编号,引注写成脚注,附说法的核查结论或参考资料的地址。引用时请用含 /s/ 的永久地址。',
  data: '数据',
  feed: '订阅',
  feedAbout: '以 Atom 订阅全部文章,最近核对的在前。',
  eventsAbout: '全部有日期的事件(JSON),每个事件附引注。',
};

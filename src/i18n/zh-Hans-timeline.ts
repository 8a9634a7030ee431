/** Interface words of the page of all events in simplified Chinese. */
import type { timelineEn } from './en-timeline.ts';

export const timelineZhHans: typeof timelineEn = {
  filterEvents: '筛选事件',
  byCompany: '按公司',
  allOf: '全部',
  fromYear: '从',
  toYear: '至',
  clearFilters: '清除',
  shownOf: (shown, all) => `${all}中的${shown}个`,
  noneShown: '没有符合的事件',
  andLinked: ',另有地址所指的一个',
  drawnPage: (title) => `${title}(图)`,
  eventsByYear: '各年事件',
  eventsIn: (years, events) => `${years}:${events}`,
  years: (from, to) => (from === to ? `${String(from)}年` : `${String(from)}–${String(to)}年`),
};

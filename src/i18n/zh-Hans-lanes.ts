/** Interface words of the lanes and of the firsts in simplified Chinese. */
import type { lanesEn } from './en-lanes.ts';

export const lanesZhHans: typeof lanesEn = {
  lanes: '每条线从推出开始,被收购时弯入买家的色带。每个圆点及其标签都通向其事件。',
  lanesTable: '表格形式',
  lanesTitle: '轨迹图',
  lanesLead: '谁归谁所有,谁先有什么功能:每个标记通向其事件与来源。',
  lanesName: '各应用及其归属',
  lanesLarger: '放大,含各功能的先后',
  lanesFromTimeline: '同样的年份,画成线:所有者与各功能的先后',
  independent: '独立',
  stops: '站点',
  stop: (date, name, label) => `${date}:${name}:${label}`,
  firsts: '各功能的先后',
  firstsLead: '标记表示平台何时有了该功能;细线从最先(粗体)连到最后。空心标记:日期存疑,或只知季节或年份。',
  firstsMark: (feature, name, date, text) => `${feature}:${name},${date}${text && `(${text})`}`,
  firstsUndated: (name) => `${name}:日期不详。`,
  firstsRest: '已知日期不足两个,未画出:',
  firstsCompare: '完整对比与来源',
};

/** 设计系统页面的界面文字。 */
import type { designEn } from './en-design.ts';

export const designZhHans: typeof designEn = {
  design: {
    title: '设计',
    lead: '本站的每个组件及其每种状态，例子取自本站内容。',
    sections: {
      colours: '颜色',
      type: '字体',
      controls: '链接与按钮',
      standings: '可信程度',
      marks: '事件标记',
      text: '文章的组成',
      entries: '条目',
      figures: '图表',
    },
    colours: {
      paper: '纸：底色',
      sheet: '页：其上之物',
      ink: '墨：正文',
      soft: '淡墨：注释与日期',
      rule: '细线',
      heavy: '粗线',
      accent: '强调色：链接与焦点',
      bad: '警示色：有误之处',
      wash: '浅底：色带与代码',
      target: '目标：链接所指之处',
    },
    type: {
      heading: '小节内的标题',
      answer: '简短的回答在最前面，字号大于正文，旁有绿线。',
      prose: '正文用宋体，中文与 Latin 文字之间留有空隙：0123456789。',
      small: '注释用黑体。日期对齐：2014年2月1日、2021年3月11日。',
      list: ['列表中的各项', '前有短线。'],
      code: '代码',
    },
    aside: '作者的附注在有空间时位于页边。',
    correction: '线下是记录所示。',
    cited: '依次带有各种可信程度的句子：',
    table: '表格',
    columns: ['项目', '数量'],
    rows: [
      ['一', '1'],
      ['一万', '10,000'],
    ],
    button: '按钮',
    link: '链接',
    fold: '折叠的内容',
    folded: '被折叠的内容。',
  },
};

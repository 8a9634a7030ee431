/** Standings in simplified Chinese: their names, and what each means. */
import type { standingsEn } from './en-standings.ts';

export const standingsZhHans: typeof standingsEn = {
  standings: {
    supported: '有据',
    contradicted: '有误',
    outdated: '过时',
    unverified: '未证实',
    opinion: '观点',
    prediction: '预测',
    own: '本站自述',
  },
  withStanding: (count, standing) => `${String(count)} ${standingsZhHans.standings[standing]}`,
  standingMeanings: {
    supported: '来源之外有文献说法一致。',
    contradicted: '有文献表明其错误或误导。',
    outdated: '曾经属实,但发表时或如今已不再成立。',
    unverified: '只有来源如此说,未找到可以判定的文献。',
    opinion: '作者的判断,文献无法判定。',
    prediction: '作者在事前所作的预测。',
  },
};

import { respondTwin, twinPaths } from '../../../data/twins.ts';

export const getStaticPaths = () => twinPaths('articles');
export const GET = respondTwin;

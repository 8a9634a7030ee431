import { respondTwin, twinPaths } from '../../data/twins.ts';

export const getStaticPaths = () => twinPaths('pages');
export const GET = respondTwin;

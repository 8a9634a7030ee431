import { respondTwin, twinPaths } from '../../../data/twins.ts';

export const getStaticPaths = () => twinPaths('platforms');
export const GET = respondTwin;

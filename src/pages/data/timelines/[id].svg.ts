import { respond, takeawayPaths } from '../../../data/takeaways.ts';

export const getStaticPaths = () => takeawayPaths('svg');
export const GET = respond;

import { respond, takeawayPaths } from '../../../data/takeaways.ts';

export const getStaticPaths = () => takeawayPaths('csv');
export const GET = respond;

import { respond, takeawayPaths } from '../../../data/takeaways.ts';

export const getStaticPaths = () => takeawayPaths('mmd');
export const GET = respond;

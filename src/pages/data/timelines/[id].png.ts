import { respond, takeawayPaths } from '../../../data/takeaways.ts';

export const getStaticPaths = () => takeawayPaths('png');
export const GET = respond;

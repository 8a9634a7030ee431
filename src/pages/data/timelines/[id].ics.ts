import { respond, takeawayPaths } from '../../../data/takeaways.ts';

export const getStaticPaths = () => takeawayPaths('ics');
export const GET = respond;

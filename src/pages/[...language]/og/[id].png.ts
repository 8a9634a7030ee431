import { picturePaths, respondPicture } from '../../../data/pictures.ts';

export const getStaticPaths = picturePaths;
export const GET = respondPicture;

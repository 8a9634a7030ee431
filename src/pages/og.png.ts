/** The picture of the site. */
export { respondPicture as GET } from '../data/pictures.ts';

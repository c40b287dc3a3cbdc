export { moodOfPicture, type PictureMood } from "./mood-of-picture.ts";
export { readFaces, type Picture, type PictureReading, type ReadFacesGiven } from "./read-faces.ts";

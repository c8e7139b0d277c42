/** What a page may refuse by the length that a request announces, before it reads the file. */
export { fileTooLarge, LARGEST_FILE } from '../import/sheet/file.ts';

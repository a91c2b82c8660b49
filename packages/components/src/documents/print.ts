import { printFrame, printOut } from '../foundation/print-frame.ts';
import { printStyles } from './print.styles.ts';

/** The head and the text of a document as a page of paper. */
export const documentFrame = (title: string, parts: readonly Element[]): Promise<HTMLIFrameElement> =>
  printFrame(title, printStyles, parts);

/** Prints the head and the text of a document, and nothing else of the page. */
export const printDocument = async (title: string, parts: readonly Element[]): Promise<void> => {
  printOut(await documentFrame(title, parts));
};

import type { Messages } from '../vi.ts';

type DocumentFault = Pick<Messages['fault'], 'document_encoding' | 'document_binary' | 'document_not_word' | 'document_too_long'>;

export const documentFault: DocumentFault = {
	document_encoding: () => ({
		message: 'The encoding of the text is not recognised.',
		remedy: 'Save it as UTF-8 text or as Word (.docx), or paste its words.'
	}),
	document_binary: () => ({
		message: 'This file is not a text.',
		remedy: 'Send a text file (.txt) or a Word document (.docx); copy and paste the words of a PDF.'
	}),
	document_not_word: () => ({ message: 'This archive is not a Word document.', remedy: 'Open it in Word and save it as .docx.' }),
	document_too_long: ({ megabytes, limit }) => ({
		message: `The text has ${megabytes} MB, more than ${limit} MB.`,
		remedy: 'Split it, or take the pictures out.'
	})
};

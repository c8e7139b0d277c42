import type { documentFault as vietnamese } from '../vi/document-fault.ts';

export const documentFault: typeof vietnamese = {
	document_encoding: () => ({
		message: 'The encoding of the text is not recognised.',
		remedy: 'Save it as UTF-8 text or as Word (.docx), or paste its words.'
	}),
	document_binary: () => ({
		message: 'This file is not a text.',
		remedy: 'Send a text file (.txt), a Word document (.docx) or a PDF with a text layer.'
	}),
	document_not_word: () => ({ message: 'This archive is not a Word document.', remedy: 'Open it in Word and save it as .docx.' }),
	document_damaged: () => ({
		message: 'The PDF is damaged or was not downloaded completely.',
		remedy: 'Download it or ask for it again; if it can be looked at, print it to a new PDF and send that.'
	}),
	document_no_text_layer: ({ pages }) => ({
		message: `This PDF has no text layer: ${pages === 1 ? 'its page is a picture' : `all its ${pages} pages are pictures`} of paper.`,
		remedy:
			'Ask for the Word file or the PDF that Word saved; or have the scanner recognise the text (OCR), and check its numbers before sending it.'
	}),
	document_letters_unknown: () => ({
		message: 'The fonts of this PDF do not say which letters their shapes are; copying from it gives strange signs too.',
		remedy: 'Ask for the Word file, or save the PDF from Word again.'
	}),
	document_too_many_pages: ({ pages, limit }) => ({
		message: `The PDF has ${pages} pages, more than ${limit}.`,
		remedy: 'Take the report out of it (print the pages that matter to a new PDF) and send it in parts.'
	}),
	document_too_long: ({ megabytes, limit }) => ({
		message: `The text has ${megabytes} MB, more than ${limit} MB.`,
		remedy: 'Split it, or take the pictures out.'
	})
};

import { describe, expect, it } from 'vitest';
import { readText } from './plain-text.ts';

const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('a text is read however it was saved', () => {
	it.each([
		['UTF-16 with its mark', bytesOf('\ufeffXã có 3 tổ', 'utf16le'), '\ufeffXã có 3 tổ'],
		['UTF-16 without one', bytesOf('Xã có 3 tổ', 'utf16le'), 'Xã có 3 tổ'],
		['UTF-16, the high byte first', bytesOf('Xã có 3 tổ', 'utf16le').map((_, i, all) => all[i ^ 1] ?? 0), 'Xã có 3 tổ'],
		['windows-1258, marks behind their letters', bytesOf('Huy\xea\xf2n c\xf3 3 h\xf4\xf2', 'latin1'), 'Huyê\u0323n có 3 hô\u0323'],
		['TCVN3, told as it is stored', bytesOf('HuyÖn cã 3 hîp t¸c x·', 'latin1'), 'HuyÖn cã 3 hîp t¸c x·'],
		['VNI, told as it is stored', bytesOf('Huyeän coù 3 hôïp taùc xaõ', 'latin1'), 'Huyeän coù 3 hôïp taùc xaõ']
	])('%s', (_, bytes, text) => {
		expect(readText(bytes)).toEqual({ ok: true, value: text });
	});
});

describe('what is no text is refused', () => {
	it.each([
		['a rich text', bytesOf('{\\rtf1\\ansi 25 HTX}', 'latin1'), 'document_binary'],
		['zeros here and there', Uint8Array.of(0x41, 0, 0, 0x42, 0x43, 0, 0, 0), 'document_binary'],
		['words of no code page that offices had', bytesOf('ÿþðÞ ÆÐ Øß', 'latin1').slice(2), 'document_encoding']
	])('%s', (_, bytes, code) => {
		expect(readText(bytes)).toEqual({ ok: false, fault: { code } });
	});
});

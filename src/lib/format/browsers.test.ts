import { describe, expect, it } from 'vitest';
import { browserName } from './browsers.ts';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

describe('the name of a browser', () => {
	it.each([
		[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`, 'Chrome, Windows'],
		[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/126.0.0.0`, 'Edge, Windows'],
		[`Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/126.0.0 ${CHROME}`, 'Cốc Cốc, Windows'],
		['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox, Linux'],
		['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1', 'Safari, iPhone'],
		['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Safari/537.36', 'Samsung Internet, Android'],
		['curl/8.5.0', null],
		['', null]
	])('%s is %s', (userAgent, name) => {
		expect(browserName(userAgent)).toBe(name);
	});
});

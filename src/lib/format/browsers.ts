/** Those that carry another's name beside their own come first. */
const BROWSERS = [
	['Cốc Cốc', /coc_coc_browser/i],
	['Edge', /\bEdg(e|A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /SamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(HeadlessChrome|Chrome|CriOS)\//],
	['Safari', /\bSafari\//]
] as const;

const SYSTEMS = [
	['Android', /Android/],
	['iPhone', /iPhone/],
	['iPad', /iPad/],
	['Windows', /Windows/],
	['macOS', /Mac OS X|Macintosh/],
	['Linux', /Linux/]
] as const;

/** What a browser calls itself, as a person would say it: `Chrome, Windows`. Null: it does not say. */
export function browserName(userAgent: string): string | null {
	const found = [BROWSERS, SYSTEMS].flatMap((list) => list.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? []);
	return found.length === 0 ? null : found.join(', ');
}

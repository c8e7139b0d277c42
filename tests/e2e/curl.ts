/** Cookies that a jar holds, by name of the jar's file. */
export type Jars = Map<string, string>;

/**
 * Runs a command line of curl as the documentation shows it, without needing curl: the address, and the options -H, -d,
 * --data-urlencode, -X, -b and -c.
 * @param variables what `$NAME` stands for
 */
export async function runCurl(line: string, variables: Readonly<Record<string, string>>, jars: Jars): Promise<Response> {
	const [program, ...words] = wordsOf(line, variables);
	if (program !== 'curl') throw new Error(`not a line of curl: ${line}`);
	const headers = new Headers();
	const data: string[] = [];
	let [address, method, keep]: (string | undefined)[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const next = () => words[++at] ?? '';
		if (word === '-H') headers.set(...headerOf(next()));
		else if (word === '-d') data.push(next());
		else if (word === '--data-urlencode') data.push(encoded(next()));
		else if (word === '-X') method = next();
		else if (word === '-b') headers.set('cookie', jars.get(next()) ?? '');
		else if (word === '-c') keep = next();
		else if (word.startsWith('-')) throw new Error(`unknown option ${word}: ${line}`);
		else address = word;
	}
	if (data.length > 0 && !headers.has('content-type')) headers.set('content-type', 'application/x-www-form-urlencoded');
	const body = data.length > 0 ? { body: data.join('&') } : {};
	const answer = await fetch(address ?? '', {
		method: method ?? (data.length > 0 ? 'POST' : 'GET'),
		headers,
		redirect: 'manual',
		...body
	});
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (keep !== undefined) jars.set(keep, cookies.join('; '));
	return answer;
}

/** The words of a shell: bare, in single quotes as they stand, in double quotes with variables. */
function wordsOf(line: string, variables: Readonly<Record<string, string>>): readonly string[] {
	const known = (text: string) =>
		text.replaceAll(/\$(\w+)/g, (_, name: string) => {
			const value = variables[name];
			if (value === undefined) throw new Error(`the example uses $${name}, which stands for nothing`);
			return value;
		});
	return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, plain, quoted, bare]) => plain ?? known(quoted ?? bare ?? ''));
}

function headerOf(text: string): [string, string] {
	const colon = text.indexOf(':');
	return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** `name=value`, the value encoded. */
function encoded(text: string): string {
	const equals = text.indexOf('=');
	return `${text.slice(0, equals)}=${encodeURIComponent(text.slice(equals + 1))}`;
}

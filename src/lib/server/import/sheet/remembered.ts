/** Asks once for each text: the cells of a column repeat themselves. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined || answers.has(text)) return known as Answer;
		const answer = ask(text);
		answers.set(text, answer);
		return answer;
	};
}

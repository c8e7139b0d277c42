/** Milliseconds between two looks at the session of an open stream. */
const EVERY = 60_000;

/**
 * An event stream that somebody logged in listens to. Whoever presents asks for nothing for hours, so the open stream itself
 * keeps the session; and when the session is gone (logged out elsewhere, disabled), the stream ends.
 *
 * @param attend prolongs the session; false when there is none any more
 */
export function attended(response: Response, attend: () => Promise<boolean>): Response {
	const { body } = response;
	if (body === null) return response;
	const reader = body.getReader();
	let timer: NodeJS.Timeout;
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const look = async (): Promise<void> => {
				if (await attend()) return;
				clearInterval(timer);
				controller.close();
				await reader.cancel();
			};
			// A store that cannot be asked just now is no reason to end what is on the wall.
			timer = setInterval(() => void look().catch(() => {}), EVERY).unref();
		},
		async pull(controller) {
			const { done, value } = await reader.read();
			if (!done) return controller.enqueue(value);
			clearInterval(timer);
			// Closed already when the look ended it.
			if (controller.desiredSize !== null) controller.close();
		},
		cancel(reason) {
			clearInterval(timer);
			return reader.cancel(reason);
		}
	});
	return new Response(stream, { status: response.status, headers: response.headers });
}

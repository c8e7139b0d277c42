import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attended } from './attended-stream.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A stream that says one thing and then stays open, and whether its listener is gone. */
function open() {
	const state = { left: false };
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
		cancel: () => void (state.left = true)
	});
	return { state, response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }) };
}

describe('a stream that somebody logged in listens to', () => {
	it('passes on what is said, with its headers, and looks at the session every minute', async () => {
		const attend = vi.fn(async () => true);
		const answer = attended(open().response, attend);
		const reader = answer.body?.getReader();
		expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n');
		expect(answer.headers.get('content-type')).toBe('text/event-stream');
		await vi.advanceTimersByTimeAsync(3 * 60_000);
		expect(attend).toHaveBeenCalledTimes(3);
	});

	it('ends when the session has ended', async () => {
		const { response, state } = open();
		const reader = attended(response, async () => false).body?.getReader();
		await reader?.read();
		await vi.advanceTimersByTimeAsync(60_000);
		expect((await reader?.read())?.done).toBe(true);
		expect(state.left).toBe(true);
	});

	it('goes on while the store cannot be asked', async () => {
		const { response, state } = open();
		attended(response, () => Promise.reject(new Error('locked')));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(state.left).toBe(false);
	});

	it('looks no more when its listener has left', async () => {
		const attend = vi.fn(async () => true);
		const { response, state } = open();
		await attended(response, attend).body?.cancel();
		await vi.advanceTimersByTimeAsync(60_000);
		expect([attend.mock.calls.length, state.left]).toEqual([0, true]);
	});
});

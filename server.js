/**
 * Production entry: the adapter's handler behind the proxy rules of an office network.
 * The adapter assumes https and would answer every form of a plain-http LAN with 403, and it would believe any
 * `x-forwarded-*` a visitor sends. So unless TRUST_PROXY=1 (a reverse proxy of the office sets those headers),
 * protocol and address are taken from the socket alone.
 */
import http from 'node:http';
import compression from '@polka/compression';

process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.HOST_HEADER ??= '';
process.env.ADDRESS_HEADER ??= 'x-forwarded-for';

const trustProxy = process.env.TRUST_PROXY === '1';
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '0.0.0.0';

const { handler } = await import('./build/handler.js');
// Assets are compressed at build time; this serves the pages, which the adapter sends as they are.
const compress = compression({ brotli: true, level: 4, threshold: 1024, mimes: /text|javascript|\/json|xml/i });

const server = http.createServer((request, response) => {
	if (!trustProxy) {
		for (const name of Object.keys(request.headers)) if (name.startsWith('x-forwarded-')) delete request.headers[name];
		request.headers['x-forwarded-proto'] = 'http';
		request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
	} else {
		request.headers['x-forwarded-proto'] ??= 'http';
		request.headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
	}
	const serve = () =>
		handler(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	// An event stream must leave at once, not when a compressor's buffer is full.
	if ((request.headers.accept ?? '').includes('text/event-stream')) serve();
	else compress(request, response, serve);
});

server.on('error', (error) => {
	const busy = 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		busy
			? `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó hoặc chạy: PORT=${port + 1} npm start\n` +
					`Port ${port} is in use. Stop the other program or run: PORT=${port + 1} npm start`
			: error
	);
	process.exit(1);
});

server.listen({ host, port }, () => {
	const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	const address = server.address();
	const actualPort = typeof address === 'object' && address !== null ? address.port : port;
	console.log(`Cột Mốc: http://${shown}:${actualPort}`);
});

let stopping = false;
/** Finishes the requests under way, then lets the process end; a second signal ends it at once. */
function stop() {
	if (stopping) process.exit(1);
	stopping = true;
	server.close(() => {
		process.emit('sveltekit:shutdown');
		process.exit(0);
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 5000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

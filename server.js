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
// Room for a backup (200 MB, and the form around it); every road has its own room within (`hasRoom`, `formWithin`).
process.env.BODY_SIZE_LIMIT ??= '201M';

const trustProxy = process.env.TRUST_PROXY === '1';
const port = Number(process.env.PORT?.trim() || 3000);
const host = process.env.HOST?.trim() || '0.0.0.0';

/** Ends the start with words for a person, in both languages. */
function refuse(vietnamese, english) {
	console.error(`${vietnamese}\n${english}`);
	process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
	refuse(
		`Biến PORT có giá trị “${process.env.PORT}”, không phải là một cổng. Viết một số từ 1 đến 65535, ví dụ: PORT=3000 npm start`,
		`The variable PORT is “${process.env.PORT}”, which is no port. Write a number from 1 to 65535, for example: PORT=3000 npm start`
	);

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
		// A proxy that does not say whom it speaks for must not pass for the machine itself.
		request.headers['x-forwarded-for'] ??= 'unknown';
	}
	if (!hasRoom(request)) {
		// Too large, or of a length that it does not say.
		response.statusCode = request.headers['transfer-encoding'] === undefined ? 413 : 411;
		response.end();
		return;
	}
	// Reading a text changes nothing, so it needs no proof of origin, which is asked of everything a form could send.
	if (readsText(request) && /^text\/plain|^$/.test(request.headers['content-type'] ?? ''))
		request.headers['content-type'] = 'application/octet-stream';
	const serve = () =>
		handler(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	// An event stream must leave at once, not when a compressor's buffer is full.
	if ((request.headers.accept ?? '').includes('text/event-stream')) serve();
	else compress(request, response, serve);
});

const FORM_BYTES = 512 * 1024;
/** A whole document. */
const TEXT_BYTES = 9 * 1024 * 1024;

function readsText({ method, url }) {
	return method === 'POST' && url.split('?')[0] === '/api/v1/extract';
}

/** What files and sets of figures come by: these roads say for themselves what is too large, in words, before they read it. */
const FILE_ROADS = ['/data/import', '/admin/workspace', '/admin/backup', '/api/v1/dataValueSets', '/api/v1/dataValueSets.json'];

/** A body that does not say its length is taken nowhere. */
function hasRoom(request) {
	const { 'content-length': length = 0, 'transfer-encoding': encoding } = request.headers;
	const road = request.url.split('?')[0];
	if (encoding !== undefined) return false;
	if (FILE_ROADS.includes(road)) return true;
	return Number(length) <= (readsText(request) || road === '/data/extract' ? TEXT_BYTES : FORM_BYTES);
}

const MISHAPS = {
	EADDRINUSE: [
		`Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó hoặc chạy: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
		`Port ${port} is in use. Stop the other program or run: PORT=${port === 65535 ? 3000 : port + 1} npm start`
	],
	EACCES: [
		`Tài khoản này không được phép mở cổng ${port} (biến PORT). Chọn cổng từ 1024 trở lên, ví dụ: PORT=3000 npm start`,
		`This account may not open port ${port} (the variable PORT). Choose one from 1024 on, for example: PORT=3000 npm start`
	]
};
const NO_SUCH_HOST = [
	`Biến HOST có giá trị “${host}”, không phải là địa chỉ của máy này. Dùng 0.0.0.0 (mọi địa chỉ của máy) hoặc 127.0.0.1 (chỉ máy này).`,
	`The variable HOST is “${host}”, which is no address of this machine. Use 0.0.0.0 (all its addresses) or 127.0.0.1 (this machine only).`
];
for (const code of ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']) MISHAPS[code] = NO_SUCH_HOST;

server.on('error', (error) => {
	const words = MISHAPS[error.code];
	if (words) refuse(...words);
	console.error(error);
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
	process.emit('cotmoc:stopping');
	server.close(() => {
		process.emit('sveltekit:shutdown');
		process.exit(0);
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 5000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

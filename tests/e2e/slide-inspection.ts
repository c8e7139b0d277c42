/// <reference lib="dom" />
export interface Inspection {
	/** Least height of letters, pixels. */
	readonly least: number;
	/** Colours (`rgb(r, g, b)`) that may be faint: hairlines, grounds and shades that carry no meaning alone. */
	readonly faint: readonly string[];
}

/**
 * What is wrong with the slides of the deck on the screen, one after the other, measured in the page as a camera in the back row would: sizes in
 * rendered pixels, colours as a washed-out projector shows them. Runs inside the page, so it stands alone.
 */
export function inspectDeck({ least, faint }: Inspection): string[] {
	type Rgb = readonly [number, number, number];
	const slides = [...(document.querySelector('#deck')?.shadowRoot?.querySelectorAll<HTMLElement>('.slide') ?? [])];
	const shown = slides.findIndex((slide) => slide.classList.contains('current'));
	const turn = (to: number) => slides.forEach((slide, i) => slide.classList.toggle('current', i === to));
	const wrong = slides.flatMap((slide, i) => {
		turn(i);
		return [...new Set(inspect(slide))].map((fault) => `${slide.id}: ${fault}`);
	});
	turn(shown);
	return slides.length === 0 ? ['no slides'] : wrong;

	function rgb(colour: string): Rgb | null {
		const [r, g, b, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
		return r === undefined || g === undefined || b === undefined || alpha === 0 ? null : [r, g, b];
	}
	/** WCAG luminance with the stray light of a lit hall: Y → (Y + 0.071) / 1.071. */
	function lifted(colour: Rgb): number {
		const [r, g, b] = colour.map((value) => {
			const c = value / 255;
			return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
		}) as [number, number, number];
		return (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.071) / 1.071;
	}
	function contrast(one: Rgb, other: Rgb): number {
		const [low, high] = [lifted(one), lifted(other)].toSorted((a, b) => a - b) as [number, number];
		return (high + 0.05) / (low + 0.05);
	}

	function inspect(slide: HTMLElement): string[] {
		const body = slide.querySelector<HTMLElement>('.body');
		const sheet = slide.querySelector<HTMLElement>('.sheet');
		if (body === null || sheet === null) return ['no body'];
		const frame = slide.getBoundingClientRect();
		const paper = rgb(getComputedStyle(slide).backgroundColor) ?? [255, 255, 255];
		const picture = [...slide.querySelectorAll<SVGSVGElement>('figure > svg')].find((one) => one.checkVisibility()) ?? null;
		const shapes = [...slide.querySelectorAll<SVGGraphicsElement>('svg :is(path, rect, circle, line, polyline, polygon)')]
			.filter((shape) => shape.checkVisibility() && shape.getAttribute('d') !== '')
			.map((shape) => ({ shape, look: getComputedStyle(shape), box: shape.getBoundingClientRect() }));
		return [...roomOf(), ...textsOf(), ...marksOf()];

		function roomOf(): string[] {
			const over = [body as HTMLElement, sheet as HTMLElement].filter(
				({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
			);
			const tables = [...slide.querySelectorAll('table')].filter((table) => table.checkVisibility());
			const long = tables.map((table) => table.querySelectorAll('tbody tr').length).filter((rows) => rows > 14);
			return [
				...over.map((part) => `overflows: ${part.className} ${part.scrollHeight} in ${part.clientHeight}`),
				...long.map((rows) => `rows: ${rows}`)
			];
		}
		/** What is painted under a point of the picture: the last filled box that holds it. */
		function groundIn(x: number, y: number): Rgb {
			const holding = shapes.findLast(
				({ look, box }) =>
					box.width > 8 &&
					box.height > least &&
					box.left <= x &&
					x <= box.right &&
					box.top <= y &&
					y <= box.bottom &&
					Number(look.fillOpacity) > 0.5 &&
					rgb(look.fill) !== null
			);
			return holding === undefined ? paper : (rgb(holding.look.fill) as Rgb);
		}
		function groundOf(element: Element): Rgb {
			for (let one: Element | null = element; one !== null; one = one.parentElement) {
				const colour = rgb(getComputedStyle(one).backgroundColor);
				if (colour !== null) return colour;
			}
			return paper;
		}
		function textsOf(): string[] {
			const faults: string[] = [];
			const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const words = texts.currentNode.textContent?.trim() ?? '';
				const element = texts.currentNode.parentElement;
				if (words === '' || element === null || /^(title|desc)$/.test(element.localName) || !element.checkVisibility()) continue;
				const look = getComputedStyle(element);
				const drawn = element instanceof SVGElement;
				const matrix = drawn ? (element as unknown as SVGGraphicsElement).getScreenCTM() : null;
				const size = Number.parseFloat(look.fontSize) * (matrix === null ? 1 : Math.hypot(matrix.a, matrix.b));
				const range = document.createRange();
				range.selectNodeContents(texts.currentNode);
				const box = range.getBoundingClientRect();
				// A browser's own rounding is no smaller letter.
				if (size < least - 0.01) faults.push(`small: ${size.toFixed(2)} < ${least} “${words}”`);
				const bounds = (drawn && picture?.getBoundingClientRect()) || frame;
				if (box.left < bounds.left - 2 || box.right > bounds.right + 2 || box.top < bounds.top - 6 || box.bottom > bounds.bottom + 6)
					faults.push(`outside: “${words}”`);
				const colour = rgb(drawn ? look.fill : look.color);
				const ground = drawn ? groundIn(box.left + box.width / 2, box.top + box.height / 2) : groundOf(element);
				if (colour !== null && contrast(colour, ground) < 4.5)
					faults.push(`text: ${contrast(colour, ground).toFixed(2)} “${words}” rgb(${colour.join()}) on rgb(${ground.join()})`);
			}
			return faults;
		}
		function marksOf(): string[] {
			return shapes.flatMap(({ shape, look }) =>
				(
					[
						[look.fill, look.fillOpacity],
						[look.stroke, look.strokeOpacity]
					] as const
				).flatMap(([paint, opacity]) => {
					const colour = rgb(paint);
					const share = Number(opacity) * Number(look.opacity);
					// Fainter than this is a ground: the fan of a projection.
					if (paint === 'none' || colour === null || share < 0.3 || faint.includes(`rgb(${colour.join(', ')})`)) return [];
					const seen = colour.map((value, i) => value * share + (paper[i] as number) * (1 - share)) as unknown as Rgb;
					return contrast(seen, paper) < 3 ? [`mark: ${contrast(seen, paper).toFixed(2)} ${shape.localName} ${paint}`] : [];
				})
			);
		}
	}
}

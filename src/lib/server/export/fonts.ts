import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** Files of the bundled typeface by weight: TTF, because neither the rasteriser nor the typesetter reads woff2. */
export const FONT_FILES = {
	400: resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
	600: resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf')
} as const;

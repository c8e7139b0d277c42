/** How Vietnamese syllables are built: an initial, a rime, at most one tone. What is possible, not what is in a dictionary. */
const INITIAL = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?';

const RIMES = [
	'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
	'ă(?:c|m|n|ng|p|t)',
	'â(?:c|m|n|ng|p|t|u|y)',
	'e(?:c|m|n|ng|o|p|t)?',
	'ê(?:ch|m|n|nh|p|t|u)?',
	'i(?:a|ch|m|n|nh|p|t|u)?',
	'iê(?:c|m|n|ng|p|t|u)',
	'o(?:c|i|m|n|ng|p|t)?',
	'oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?',
	'oă(?:c|m|n|ng|t)',
	'oe(?:n|o|t)?',
	'oo(?:c|ng)',
	'ô(?:c|i|m|n|ng|p|t)?',
	'ơ(?:i|m|n|p|t)?',
	'u(?:a|c|i|m|n|ng|p|t)?',
	'uâ(?:n|ng|t|y)',
	'uê(?:ch|nh)?',
	'uơ',
	'uô(?:c|i|m|n|ng|t)',
	'uy(?:a|ch|n|nh|p|t|u)?',
	'uyê(?:n|t)',
	'ư(?:a|c|i|m|n|ng|t|u)?',
	'ươ(?:c|i|m|n|ng|p|t|u)',
	'y(?:n|nh|t)?',
	'yê(?:m|n|ng|t|u)'
];

const SYLLABLE = new RegExp(`^${INITIAL}(?:${RIMES.join('|')})$`);
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word could be a Vietnamese syllable, whatever its case; `Đắk`, which Vietnamese writes but does not build, is none. */
export function isSyllable(word: string): boolean {
	const apart = word.toLowerCase().normalize('NFD');
	if ((apart.match(TONE_MARKS) ?? []).length > 1) return false;
	return SYLLABLE.test(apart.replace(TONE_MARKS, '').normalize('NFC'));
}

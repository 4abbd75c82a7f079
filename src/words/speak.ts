/** Which language the page speaks: that of its link, or the one chosen here before, or what the browser asks for. */
import { speak, speakAlso, type Table, type Texts } from './phrase.ts';

/** By the names that their speakers have for them. */
export const LANGUAGES = {
    en: 'English',
    de: 'Deutsch',
    es: 'Español',
    fr: 'Français',
    zh: '中文',
    ar: 'العربية',
} as const;
export type Language = keyof typeof LANGUAGES;

/** What lessons tell is as much as all the rest, and fetched when a page of the book is opened. */
interface Sources {
    readonly words: () => Promise<{ words: Table }>;
    readonly lessons: () => Promise<{ texts: Texts }>;
}
const SOURCES: Readonly<Record<Exclude<Language, 'en'>, Sources>> = {
    de: { words: () => import('./de.ts'), lessons: () => import('./lessons/de.ts') },
    es: { words: () => import('./es.ts'), lessons: () => import('./lessons/es.ts') },
    fr: { words: () => import('./fr.ts'), lessons: () => import('./lessons/fr.ts') },
    zh: { words: () => import('./zh.ts'), lessons: () => import('./lessons/zh.ts') },
    ar: { words: () => import('./ar.ts'), lessons: () => import('./lessons/ar.ts') },
};

/** Numbers with the digits of the sciences. */
const LOCALES: Partial<Record<Language, string>> = { zh: 'zh-Hans', ar: 'ar-u-nu-latn' };
const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar']);
/** Under which the choice is kept in this browser. */
export const LANGUAGE_KEY = 'ionarium.language';

const isLanguage = (text: string | null | undefined): text is Language =>
    typeof text === 'string' && Object.hasOwn(LANGUAGES, text);

/** What a link asks for; undefined where it asks for nothing, or for what there is not. */
const inLink = (hash: string): Language | undefined => {
    const asked = /[#&]lang=(\w+)/.exec(hash)?.[1];
    return isLanguage(asked) ? asked : undefined;
};

/** @param preferred the reader's languages as the browser has them, the dearest first: de-CH is German */
export const languageFor = (
    hash: string,
    chosen: string | null | undefined,
    preferred: readonly string[],
): Language => {
    const tags = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
    return inLink(hash) ?? [chosen, ...tags].find(isLanguage) ?? 'en';
};

let language: Language = 'en';
let isInLink = false;
export const languageNow = (): Language => language;

/** As a link holds it: only where the page's own does. */
export const languageOfLink = (): string => (isInLink ? `&lang=${language}` : '');

/** Whether a link asks for another language than the page speaks. */
export const asksForOther = (hash: string): boolean => (inLink(hash) ?? language) !== language;

/**
 * To be awaited before there are words on the page. Where the words do not come it speaks English.
 * @param chosen here before
 */
export const speakAsAsked = async (chosen: string | null | undefined): Promise<void> => {
    const asked = languageFor(location.hash, chosen, navigator.languages);
    isInLink = inLink(location.hash) !== undefined;
    if (asked === 'en') return;
    try {
        const [{ words }, { translateMarkup }] = await Promise.all([
            SOURCES[asked].words(),
            import('./markup.ts'),
        ]);
        const rightToLeft = RIGHT_TO_LEFT.has(asked);
        speak(words, LOCALES[asked] ?? asked, rightToLeft);
        language = asked;
        document.documentElement.lang = LOCALES[asked]?.split('-u-')[0] ?? asked;
        document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
        translateMarkup(document.body);
    } catch {
        // English needs nothing that could be missing.
    }
};

let lessons: Promise<void> | undefined;

/** To be awaited before lessons are shown. Where their words do not come they stay English until somebody asks again. */
export const speakOfLessons = (): Promise<void> => {
    if (language === 'en') return Promise.resolve();
    lessons ??= SOURCES[language].lessons().then(
        ({ texts }) => speakAlso(texts),
        () => {
            lessons = undefined;
        },
    );
    return lessons;
};

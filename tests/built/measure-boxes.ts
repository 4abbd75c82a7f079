/** What of the page's words is cut off, lies over other words, or outside the window; to be run within the page. */

/** Each fault in a few words. */
export const measure = (): readonly string[] => {
    const faults: string[] = [];
    const name = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
    const isSeen = (element: Element) => {
        const { visibility, opacity } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return visibility === 'visible' && opacity !== '0' && width > 1 && height > 1;
    };
    const boxOf = (element: Element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
    };
    /** Elements with words of their own. */
    const worded = [...document.querySelectorAll('#page *')].filter(
        (element) =>
            isSeen(element) &&
            !element.closest('.unseen, svg, option, select, .u-wrap') &&
            [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            ),
    );
    const book = document.querySelector('.book');
    const inBook = (element: Element) => book?.contains(element) ?? false;
    for (const element of worded) {
        const text = boxOf(element);
        const own = element.getBoundingClientRect();
        const wraps = getComputedStyle(element).display !== 'inline';
        if (wraps && (text.left < own.left - 1 || text.right > own.right + 1))
            faults.push(`${name(element)} runs out of its box`);
        for (let around: Element | null = element; around; around = around.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(around);
            const frame = around.getBoundingClientRect();
            const cut =
                (overflowX === 'hidden' &&
                    (text.left < frame.left - 1 || text.right > frame.right + 1)) ||
                (overflowY === 'hidden' &&
                    !around.matches('html, body') &&
                    (text.top < frame.top - 2 || text.bottom > frame.bottom + 2));
            if (cut && frame.width > 1) {
                faults.push(`${name(element)} is cut off by ${name(around)}`);
                break;
            }
        }
        if (!inBook(element) && (text.left < -1 || text.right > innerWidth + 1))
            faults.push(`${name(element)} is outside the window`);
    }
    for (const [i, one] of worded.entries())
        for (const two of worded.slice(i + 1)) {
            if (one.contains(two) || two.contains(one)) continue;
            const fixed = (element: Element) =>
                element.closest('.stage, .time, .timeline, .brand, .callout, .notice');
            // What scrolls goes under what stands still.
            if (fixed(one) !== fixed(two)) continue;
            const [a, b] = [boxOf(one), boxOf(two)];
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (wide > 1 && high > 3) faults.push(`${name(one)} lies over ${name(two)}`);
        }
    return faults;
};

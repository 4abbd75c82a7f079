/** Elements of the page. */

/** A new element with its attributes and what is in it. */
export const element = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Readonly<Record<string, string>> = {},
    ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        // As an attribute the page's policy would not let it in.
        if (name === 'style') made.style.cssText = value;
        else made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
};

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing with its attributes and what is in it. */
export const svg = <K extends keyof SVGElementTagNameMap>(
    tag: K,
    attributes: Readonly<Record<string, string | number>> = {},
    ...children: readonly SVGElement[]
): SVGElementTagNameMap[K] => {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    made.append(...children);
    return made;
};

/** A small picture of one path, in the colour of the text around it, for the eye alone. */
export const drawing = (viewBox: string, outline: string, kind: string): SVGSVGElement =>
    svg(
        'svg',
        { viewBox, class: kind, 'aria-hidden': 'true' },
        svg('path', { d: outline, fill: 'currentColor', 'fill-rule': 'evenodd' }),
    );

/** Writes text only where it differs: most frames change nothing, and an unchanged node costs no layout. */
export const write = (node: Node, text: string): void => {
    if (node.textContent !== text) node.textContent = text;
};

/** One thing that the legend names: its drawing, its name and what it means. */

export const text = (tag: string, className: string, content: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = content;
    return element;
};

export const entry = (drawing: SVGSVGElement, name: string, meaning: string): HTMLLIElement => {
    const item = document.createElement('li');
    item.append(drawing, text('b', '', name));
    if (meaning) item.append(text('span', 'meaning', meaning));
    return item;
};

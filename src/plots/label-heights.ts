/** Labels beside a plot that want to stand at the height of their line, and must not cover each other. */

/**
 * Heights as near to the wanted ones as a least distance and the room allow, in the order given. Labels that would overlap
 * form a block around the mean of what they want.
 * @param wanted any order, px
 */
export const spread = (
    wanted: readonly number[],
    distance: number,
    top: number,
    bottom: number,
): number[] => {
    const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
    const blocks: { members: number[]; first: number }[] = [];
    const place = (members: number[]) => {
        const sum = members.reduce((s, i, row) => s + wanted[i] - row * distance, 0);
        const last = bottom - (members.length - 1) * distance;
        return Math.max(top, Math.min(sum / members.length, last));
    };
    for (const i of order) {
        let block = { members: [i], first: place([i]) };
        for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
            if (above.first + above.members.length * distance <= block.first) break;
            blocks.pop();
            const members = [...above.members, ...block.members];
            block = { members, first: place(members) };
        }
        blocks.push(block);
    }
    const heights: number[] = [];
    for (const { members, first } of blocks) {
        for (const [row, i] of members.entries()) heights[i] = first + row * distance;
    }
    return heights;
};

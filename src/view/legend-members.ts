/** What the legend names only where it is there: voltage-gated channels, pumps, drugs that sit on something, the electrode. */
import { DRUGS } from '../kinds/drugs.ts';
import { PUMPS } from '../kinds.ts';
import { inkProperty } from '../palette.ts';
import { kindIn } from '../snapshot.ts';
import { phrase, told } from '../words/phrase.ts';
import { gatingOf } from './gates.ts';
import { entry, text } from './legend-entry.ts';
import { drugIcon, electrodeIcon, gatedIcon, pumpIcon } from './legend-icons.ts';
import type { Frame } from './stage.ts';

/** One that is gone is named for a while longer, so that nothing jumps where it comes and goes. */
const KEPT_s = 4;

export interface Members {
    readonly entries: readonly HTMLLIElement[];
    update(frame: Frame): void;
}

export const createMembers = (): Members => {
    const pumps = PUMPS.map(({ key, symbol }) =>
        entry(pumpIcon(`var(--pump-${key})`), told(symbol), ''),
    );
    const drugs = DRUGS.map(({ key }) => entry(drugIcon(key), told(key), phrase('blocks')));
    const electrode = entry(electrodeIcon(), phrase('electrode'), '');
    const entries = [...pumps, ...drugs, electrode];
    for (const item of entries) item.hidden = true;
    /** By key of the kind; they stand before the pumps. */
    const gated = new Map<string, HTMLLIElement>();
    /** Said once, of all of them. */
    const meaning = text('span', 'meaning', phrase('voltage-gated'));
    const left_s = DRUGS.map(() => 0);

    const nameGated = ({ box, proteins }: Frame['snapshot']) => {
        for (const { kind } of proteins) {
            if (gated.has(kind)) continue;
            const member = kindIn(box, kind);
            const gating = gatingOf(member);
            if (!gating || member.role !== 'channel') continue;
            const drawing = gatedIcon(`var(--ion-${member.ion})`, gating.ball !== undefined);
            const item = entry(drawing, member.symbol, '');
            item.style.setProperty('--ink', `var(${inkProperty(member)})`);
            gated.set(kind, item);
            entries[0].before(item);
        }
        let last: HTMLElement | undefined;
        for (const [key, item] of gated) {
            item.hidden = !proteins.some(({ kind }) => kind === key);
            if (!item.hidden) last = item;
        }
        if (last && meaning.parentElement !== last) last.append(meaning);
    };
    const nameDrugs = ({ snapshot: { box, proteins }, seconds }: Frame) => {
        for (const [d, { key }] of DRUGS.entries()) {
            const sits = proteins.some(
                ({ kind, state }) => kindIn(box, kind).states[state].blockedBy === key,
            );
            left_s[d] = sits ? KEPT_s : left_s[d] - seconds;
            drugs[d].hidden = !(left_s[d] > 0);
        }
    };
    let epoch = -1;
    return {
        entries,
        update: (frame) => {
            const { snapshot } = frame;
            const { box, proteins } = snapshot;
            if (box.epoch !== epoch) {
                left_s.fill(0);
                for (const item of gated.values()) item.remove();
                gated.clear();
            }
            epoch = box.epoch;
            nameGated(snapshot);
            for (const [k, { key }] of PUMPS.entries())
                pumps[k].hidden = !proteins.some(({ kind }) => kind === key);
            nameDrugs(frame);
            electrode.hidden = snapshot.electrode === null;
        },
    };
};

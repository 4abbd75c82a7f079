/** A drawing on a 2D canvas that stands in the picture as a sprite. */
import { Sprite, Texture } from 'pixi.js';

export interface Plate {
    readonly sprite: Sprite;
    /** Draws anew in CSS pixels; the sprite takes that size. */
    draw(
        width_px: number,
        height_px: number,
        paint: (context: CanvasRenderingContext2D) => void,
    ): void;
    destroy(): void;
}

export const createPlate = (resolution: number): Plate => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d');
    const texture = Texture.from(canvas, true);
    // Else the sprite keeps the size it first had.
    texture.dynamic = true;
    const sprite = new Sprite({ texture, eventMode: 'none' });
    return {
        sprite,
        draw: (width_px, height_px, paint) => {
            if (!context) return;
            const width = Math.max(1, Math.round(width_px * resolution));
            const height = Math.max(1, Math.round(height_px * resolution));
            if (canvas.width !== width || canvas.height !== height) {
                canvas.width = width;
                canvas.height = height;
                texture.source.resize(width, height);
                sprite.scale.set(1 / resolution);
            } else context.clearRect(0, 0, width, height);
            context.setTransform(resolution, 0, 0, resolution, 0, 0);
            paint(context);
            texture.source.update();
        },
        destroy: () => {
            sprite.destroy();
            texture.destroy(true);
        },
    };
};

export const PLATE_FONT =
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

// The ions' marks, drawn once by src/view/marks.ts: shape, light and letters of each species, side by side.
// Red: half of what the colour is multiplied with. Green: a third of the highlight. Blue: letters. Alpha: the body.
uniform sampler2D uMarks;
const float MARK_REACH = 1.6; // a cell reaches so many radii from its middle
const float MARK_RADIUS = 50.0; // texels

// Level of the texture for marks of this radius in pixels.
float markLevel(float radius) {
    return max(0.0, log2(MARK_RADIUS / radius));
}

// p in radii of the mark, y up.
vec4 markAt(int species, vec2 p, float level) {
    vec2 at = clamp(p / MARK_REACH, -0.99, 0.99) * vec2(0.5, -0.5) + 0.5;
    return textureLod(uMarks, vec2((float(species) + at.x) / float(SPECIES), at.y), level);
}

vec3 markColour(vec4 mark, vec3 colour, float letters) {
    vec3 lit = colour * (2.0 * mark.r) + mark.g / 3.0;
    return mix(lit, vec3(1.0), mark.b * letters);
}

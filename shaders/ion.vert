#version 300 es
precision highp float;
#include "view.glsl"
#include "marks.glsl"
in vec4 aLook;     // species, place, halo, presence: 0..255
in vec2 aFraction; // x/width, (y + top)/(2·top)
uniform vec4 uIon; // core diameter in device pixels, opacity (0: all others are a gas), letters 0..1, followed id or -1
uniform vec3 uSlab; // width, top in nm; largest point the device draws
uniform vec3 uSpecies[SPECIES];
uniform float uExtent[SPECIES]; // half the width of each mark, radii
uniform vec3 uFog;
uniform float uGlow; // 1 on a dark ground
flat out vec4 vTint; // colour, opacity
flat out vec4 vForm; // half the point in radii, species, level of the marks, letters
flat out vec2 vMood; // halo, light of its own


// Depth in the slab, 0 far to 1 near: fixed for each id (PCG hash).
float depthOf(uint id) {
    uint state = id * 747796405u + 2891336453u;
    uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    return float(((word >> 22u) ^ word) >> 8u) / 16777216.0;
}

void main() {
    int species = int(aLook.x + 0.5);
    bool inPore = aLook.y > 0.5;
    // Bound to a pump: the pump shows it at its site.
    float presence = aLook.y > 1.5 ? 0.0 : aLook.w / 255.0;
    if (presence <= 0.0) {
        gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
        gl_PointSize = 1.0;
        return;
    }
    vec2 fraction = aFraction * (65535.0 / 65536.0);
    vec2 place = vec2(fraction.x * uSlab.x, (fraction.y * 2.0 - 1.0) * uSlab.y);
    gl_Position = toClip(vec2(nearest(place.x), place.y));

    // Brief: long before it has faded the ion is somewhere else.
    float halo = max(0.0, aLook.z / 127.5 - 1.0);
    float followed = float(gl_VertexID) == uIon.w ? 1.0 : 0.0;
    // The one that is followed wears a lasting ring.
    halo = max(halo, 0.62 * followed);
    float notable = max(max(inPore ? 1.0 : 0.0, followed), smoothstep(0.0, 0.5, halo));
    float depth = max(uIon.y > 0.0 ? depthOf(uint(gl_VertexID)) : 1.0, notable);

    // What shall be noticed is never smaller than a few pixels.
    float prominent = max(uIon.x, min(1.6 * uIon.x, 5.0 * uFrame.w)) * 1.1;
    float core = mix(uIon.x * mix(0.74, 1.1, depth), prominent, notable) * mix(0.4, 1.0, presence);
    core = min(core, uSlab.z / 1.3);
    float radius = 0.5 * core;
    // Far ions are out of focus.
    float blur = (1.0 - depth) * 0.4 * radius;
    float reach = uExtent[species] + (0.5 + 0.5 * blur) / radius;
    reach = max(reach, uGlow * notable * 1.9);
    reach = max(reach, halo > 0.0 ? 3.4 : 0.0);
    gl_PointSize = min(core * reach, uSlab.z);

    float opacity = mix(0.76, 1.0, depth) * mix(uIon.y, 1.0, notable);
    vec3 colour = mix(uFog, uSpecies[species], mix(0.7, 1.0, depth));
    // While one is followed the others stand back.
    if (uIon.w >= 0.0) opacity *= mix(0.45, 1.0, notable);
    vTint = vec4(colour, opacity * presence);
    vForm = vec4(gl_PointSize / core, float(species), markLevel(radius) + clamp(log2(blur), 0.0, 2.6), uIon.z * smoothstep(0.2, 0.5, depth));
    vMood = vec2(halo, notable);
}

#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aLook;     // species, place, halo, presence: 0..255
in vec2 aFraction; // x/width, (y + top)/(2·top)
uniform vec4 uIon; // core diameter in device pixels, gas 0..1, legible marks 0..1, followed id or -1
uniform vec2 uSlab; // width, top in nm
uniform vec3 uSpecies[5];
uniform vec3 uFog;
uniform float uGlow;
flat out vec3 vColour;
flat out vec4 vForm;  // units of core radius per half point, softness, opacity, halo
flat out vec4 vMood;  // species, mark, followed, notable (negative: one of a gas)

// Depth in the slab, 0 far to 1 near: fixed for each id (PCG hash).
float depthOf(uint id) {
    uint state = id * 747796405u + 2891336453u;
    uint word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    return float(((word >> 22u) ^ word) >> 8u) / 16777216.0;
}

void main() {
    int species = int(aLook.x + 0.5);
    bool inPore = aLook.y > 0.5 && aLook.y < 1.5;
    float halo = aLook.z / 255.0;
    // Bound to a pump: the pump shows it at its site.
    float presence = aLook.y > 1.5 ? 0.0 : aLook.w / 255.0;
    float followed = float(gl_VertexID) == uIon.w ? 1.0 : 0.0;
    float notable = max(max(inPore ? 1.0 : 0.0, followed), smoothstep(0.0, 0.5, halo));
    float depth = max(depthOf(uint(gl_VertexID)), notable);

    if (presence <= 0.0) {
        gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
        gl_PointSize = 1.0;
        return;
    }
    vec2 fraction = aFraction * (65535.0 / 65536.0);
    vec2 place = vec2(fraction.x * uSlab.x, (fraction.y * 2.0 - 1.0) * uSlab.y);
    gl_Position = toClip(vec2(nearest(place.x), place.y));

    float size = mix(0.72, 1.1, depth) * mix(0.4, 1.0, presence);
    size *= species == 3 ? 1.12 : 1.0;
    float prominence = max(uIon.x, min(uIon.x * 1.6, 5.0 * uFrame.w));
    float core = mix(uIon.x * size, prominence * 1.1, notable);
    float crowd = uIon.y * (1.0 - notable);
    float reach = mix(1.42, 1.05, crowd) + 0.5 * uGlow * notable;
    reach = max(reach, halo > 0.0 ? 3.4 : 0.0);
    reach = max(reach, followed * 2.2);
    gl_PointSize = min(core * reach + mix(2.0, 1.0, crowd), 1000.0);

    float pixel = 2.0 / core;
    float blur = (1.0 - depth) * mix(0.42, 0.9, uIon.y);
    vForm = vec4(gl_PointSize / core, max(pixel, blur), 1.0, halo);
    vForm.z = presence * mix(mix(0.66, 1.0, depth), mix(0.22, 0.5, depth), crowd);
    if (species == 3) vForm.z *= 0.72;
    vColour = mix(uFog, uSpecies[species], mix(mix(0.55, 1.0, depth), 1.0, crowd));
    vMood = vec4(float(species), uIon.z * smoothstep(0.25, 0.6, depth), followed, crowd > 0.5 ? -crowd : notable);
}

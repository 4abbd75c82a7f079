#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aLipid; // x in nm, leaflet (1 outside, -1 inside), number of its own 0..1, presence 0..1
out vec2 vPlace;         // nm from the lipid's axis, nm from the membrane's middle
flat out vec4 vSelf;     // sway of the head along and across, number of its own, presence

void main() {
    float own = aLipid.z * 6.2831853;
    float t = uFrame.z;
    // Each lipid keeps its own slow time; neighbours are out of step.
    vec2 sway = vec2(
        0.07 * sin(1.1 * t + own * 5.0) + 0.04 * sin(0.37 * t + own * 3.0 + 0.25 * aLipid.x),
        0.05 * sin(0.8 * t + own * 7.0) + 0.07 * sin(0.45 * t + 0.16 * aLipid.x));
    vec2 at = corner(gl_VertexID & 3) * vec2(0.66, 1.45) + vec2(0.0, 1.2);
    vPlace = at;
    vSelf = vec4(sway, own, aLipid.w);
    gl_Position = aLipid.w > 0.0
        ? toClip(vec2(nearest(aLipid.x) + at.x, aLipid.y * at.y))
        : vec4(2.0, 2.0, 0.0, 1.0);
}

#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aAnion; // x in nm (the image to be drawn), y in nm, radius in nm, angle
out vec2 vPlace; // in radii, turned with the body
flat out vec2 vSelf; // radius in nm, angle

void main() {
    vec2 c = corner(gl_VertexID & 3) * 1.5;
    vPlace = c;
    vSelf = aAnion.zw;
    gl_Position = toClip(aAnion.xy + c * aAnion.z);
}

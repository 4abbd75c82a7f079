#version 300 es
precision highp float;
#include "view.glsl"
in vec4 aBody;  // x in nm (the image to be drawn), width in nm, mouth in nm, species
in vec4 aState; // the rest differs: see channel.frag and pump.frag
in vec4 aMore;
uniform vec4 uReach; // the quad: half its width in widths, and nm more; nm below and above the middle
out vec2 vPlace;     // nm from the body's middle
flat out vec4 vBody;
flat out vec4 vState;
flat out vec4 vMore;

void main() {
    vec2 c = corner(gl_VertexID & 3);
    vPlace = vec2(c.x * (uReach.x * aBody.y + uReach.y), c.y < 0.0 ? uReach.z : uReach.w);
    vBody = aBody;
    vState = aState;
    vMore = aMore;
    gl_Position = toClip(vec2(aBody.x + vPlace.x, vPlace.y));
}
